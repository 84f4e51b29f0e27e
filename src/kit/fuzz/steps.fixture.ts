import type { SlicedWork } from '../slices.ts';

/** How much a piece of work does: all its steps, and the most between two pauses. */
export function stepsOf(work: SlicedWork<unknown>): { all: number; most: number } {
  let all = 0;
  let most = 0;
  for (const steps of work) {
    all += steps;
    most = Math.max(most, steps);
  }
  return { all, most };
}
