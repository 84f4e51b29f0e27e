/**
 * How often people said what to a question. Silence is counted apart, but it is kept like an answer, as much a secret as one.
 */
import { states } from '#answers/store/answers.ts';
import type { Said } from '#answers/store/said.inline.ts';

export type Counts = Readonly<Record<Said, number>>;

/** How many are of each kind. */
export function tally(given: readonly Said[]): Counts {
  const counts = { open: 0, answered: 0, act: 0, 'not-for-us': 0, untouched: 0 };
  for (const said of given) counts[said] += 1;
  return counts;
}

/** Everybody who was asked. */
export const sum = (counts: Counts): number => Object.values(counts).reduce((all, count) => all + count, 0);

/** Those of them who answered. */
export const sumAnswered = (counts: Counts): number => sum(counts) - counts.untouched;

/** Whether all who answered say the same. */
export const isAlike = (counts: Counts): boolean => states.filter((state) => counts[state] > 0).length < 2;
