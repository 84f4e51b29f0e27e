import type { Counts } from './small-groups.ts';
import { byDisagreement } from './spread.ts';

/** The orders in which questions may be looked at. */
export const orders = ['disagreement', 'act', 'guide'] as const;
export type Order = (typeof orders)[number];

/**
 * The questions in the order that is asked for; equal ones as the guide has them. Those without a picture
 * come last.
 *
 * @param questions in the order of the guide, or of the set
 */
export function sortQuestions<Q extends { counts?: Counts | undefined }>(questions: readonly Q[], order: Order): Q[] {
  const compare = {
    disagreement: byDisagreement,
    act: (one: Counts, other: Counts) => other.act - one.act,
    guide: () => 0,
  }[order];
  const shown = questions.filter(({ counts }) => counts);
  return [...shown.sort((one, other) => compare(one.counts!, other.counts!)), ...questions.filter(({ counts }) => !counts)];
}
