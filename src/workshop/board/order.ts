import { totalVariation, widestGap } from './gap.ts';
import type { Earlier } from './rounds.ts';
import type { Shown } from './shown.ts';
import type { Counts } from './counts.ts';
import { byDisagreement } from './spread.ts';

/** The orders in which questions may be looked at. */
const orders = ['moved', 'gap', 'disagreement', 'act', 'guide'] as const;
export type Order = (typeof orders)[number];

/** What an order needs to know of a question. */
type Compared = Pick<Shown, 'counts' | 'sides'> & { earlier?: Earlier | undefined };
type Counted<Q> = Q & { counts: Counts };

/** The orders that say something here, the usual one first: what moved takes two rounds, a gap takes two sides that may be shown. */
export function ordersFor(questions: readonly Compared[]): Order[] {
  const says: Partial<Record<Order, boolean>> = {
    moved: questions.some(({ counts, earlier }) => counts && earlier?.kind === 'shown'),
    gap: questions.some(({ sides = [] }) => sides.length > 1),
  };
  return orders.filter((order) => says[order] ?? true);
}

/**
 * The questions in the order that is asked for; equal ones as the guide has them. Those without results come
 * last, and those without what an order compares come after all that have it.
 *
 * @param questions in the order of the guide, or of the set
 */
export function sortQuestions<Q extends Compared>(questions: readonly Q[], order: Order): Q[] {
  const shown = questions.filter((question): question is Counted<Q> => question.counts !== undefined);
  return [...shown.sort(comparing[order]), ...questions.filter(({ counts }) => !counts)];
}

const bySpread = (one: Counted<Compared>, other: Counted<Compared>) => byDisagreement(one.counts, other.counts);

const comparing: Record<Order, (one: Counted<Compared>, other: Counted<Compared>) => number> = {
  moved: (one, other) => movedBy(other) - movedBy(one) || bySpread(one, other),
  gap: (one, other) => widestGap(other.sides ?? []) - widestGap(one.sides ?? []) || bySpread(one, other),
  disagreement: bySpread,
  act: (one, other) => other.counts.act - one.counts.act,
  guide: () => 0,
};

/** How much a group changed between two rounds, as the gap between both; -1 where one of them is not shown. */
const movedBy = ({ counts, earlier }: Counted<Compared>): number =>
  earlier?.kind === 'shown' ? totalVariation(earlier.counts, counts) : -1;
