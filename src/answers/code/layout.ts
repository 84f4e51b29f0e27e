/**
 * What stands where in a code:
 *
 * | bits | what |
 * |---|---|
 * | 5 | the format: always `P` in this one |
 * | 2 | the side, 0 for none |
 * | 20 | the tag |
 * | 4 or more | how many lists, less one |
 * | 4 or more, twice | for each list, by rising number: its number; its revision, less one |
 * | 2 | for each question of each list in turn: its state |
 *
 * "Or more" are growing numbers, see `bits.ts`. Then zeros up to a whole symbol, symbols of value zero up
 * to whole groups of four, and the four check symbols. Later formats may change all of this but the
 * alphabet, the whole groups, the check, and that the first symbol names the format; so a reader can tell
 * a newer code from a wrong one.
 */
import type { State } from '#answers/store/answers.ts';
import { groupSize } from './alphabet.ts';

/** The value of `P`, for peer. */
export const formatSymbol = 22;
export const widths = { format: 5, side: 2, tag: 20, state: 2 } as const;

/** The symbols of a code with so many bits before the filling and the check. */
export function lengthFor(bits: number): number {
  return (Math.ceil(bits / (5 * groupSize)) + 1) * groupSize;
}

/** By their number in a code: the order is part of the format, whatever the order in which they are shown. */
export const codedStates = ['open', 'answered', 'act', 'not-for-us'] as const satisfies readonly State[];

/**
 * Which of several parties gave the answers. What the sides are is for the user of codes to say; for a
 * twinning, 1 may be the host and 2 the guest.
 */
export type Side = 1 | 2 | 3;
