/**
 * What is where in a code. Written today is the second format; codes of the first still open.
 *
 * | first, `P` | second, `Q` | what |
 * |---|---|---|
 * | 5 | 5 | the format |
 * | 2 | 2 | the side, 0 for none |
 * | 20 | 25 | the tag |
 * | | 1 | 1 for a workshop, 0 for lists |
 * | | 27 | only for a workshop: its number. Nothing follows but the states |
 * | | 1 | 0 for one list, 1 for several |
 * | 4 or more | 4 or more | how many lists, less one; in the second format only for several, less two |
 * | 4 or more, twice | 4 or more, twice | for each list, by rising number: its number; its revision, less one |
 * | 2 each | 7 for three | the states of all questions in turn |
 *
 * "Or more" are growing numbers, see `bits.ts`. Then zeros up to a whole symbol, symbols of value zero up
 * to whole groups of four, and the check, see `checksum.ts`. Later formats may change all of this but the
 * alphabet, the whole groups, the check by the last four symbols, and that the first symbol names the format; so
 * a reader can distinguish a newer code from a wrong one.
 *
 * The second format has a state more, for a question that nobody touched; a tag of which two in a room of five
 * hundred are alike once in 270 rooms, not once in nine; and a second check for long codes.
 */
import type { State } from '#answers/store/answers.ts';
import { maxTag, tagBits } from '#schemas/tag-limit.inline.ts';
import { groupSize } from './alphabet.ts';

/** The values of `P`, for peer, and of the letter after it. */
export const formats = { first: 22, second: 23 } as const;
export const isFormat = (symbol: number | undefined): boolean => symbol === formats.first || symbol === formats.second;
export const widths = { format: 5, side: 2, firstTag: 20, tag: tagBits, workshop: 27 } as const;
/** All tags are below. */
export const tagLimit = maxTag + 1;

/** Where the numbers of workshops begin, in each format; those of lists are below. */
export const workshopNumbers = { first: 2 ** 18, second: 2 ** 21, limit: 2 ** widths.workshop } as const;

/** Codes of the second format with more groups than this, check left out, have a check of two groups. */
const shortGroups = 6;
/** The length of the longest code with a check of one group. */
export const shortLength = (shortGroups + 1) * groupSize;

/** The symbols of a code with so many bits before the filling and the check. */
export function lengthFor(bits: number, format: number): number {
  const groups = Math.ceil(bits / (5 * groupSize));
  return (groups + (format === formats.second && groups > shortGroups ? 2 : 1)) * groupSize;
}

/** By their number in codes of the first format: the order is part of it, whatever the order in which they are shown. */
export const codedStates = ['open', 'answered', 'act', 'not-for-us'] as const satisfies readonly State[];

/** How many bits the states of so many questions take in the second format: five states each, three in seven bits. */
export const stateBits = (questions: number): number => Math.floor(questions / 3) * 7 + [0, 3, 5][questions % 3]!;

/**
 * Which of several parties gave the answers. What the sides are is for the user of codes to say; for a
 * twinning, 1 may be the host and 2 the guest.
 */
export type Side = 1 | 2 | 3;
