import { widestGap } from './gap.ts';
import type { Shown } from './shown.ts';
import type { Counts } from './small-groups.ts';
import { byDisagreement } from './spread.ts';

/** The orders in which questions may be looked at. */
const orders = ['gap', 'disagreement', 'act', 'guide'] as const;
export type Order = (typeof orders)[number];

/** What an order needs to know of a question. */
type Compared = Pick<Shown, 'counts' | 'sides'>;

/** The orders that say something here, the usual one first: a gap takes two sides that may be shown. */
export function ordersFor(questions: readonly Compared[]): Order[] {
  return orders.filter((order) => order !== 'gap' || questions.some(({ sides = [] }) => sides.length > 1));
}

/**
 * The questions in the order that is asked for; equal ones as the guide has them. Those without a picture
 * come last, and in the order of gaps those without sides come after all that have them.
 *
 * @param questions in the order of the guide, or of the set
 */
export function sortQuestions<Q extends Compared>(questions: readonly Q[], order: Order): Q[] {
  const shown = questions.filter(({ counts }) => counts) as (Q & { counts: Counts })[];
  const gaps = new Map(shown.map((question) => [question, widestGap(question.sides ?? [])]));
  const compare = {
    gap: (one: (typeof shown)[number], other: (typeof shown)[number]) =>
      gaps.get(other)! - gaps.get(one)! || byDisagreement(one.counts, other.counts),
    disagreement: (one: { counts: Counts }, other: { counts: Counts }) => byDisagreement(one.counts, other.counts),
    act: (one: { counts: Counts }, other: { counts: Counts }) => other.counts.act - one.counts.act,
    guide: () => 0,
  }[order];
  return [...shown.sort(compare), ...questions.filter(({ counts }) => !counts)];
}
