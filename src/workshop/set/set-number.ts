/**
 * The numbers that workshops have in codes, and what can be read from them alone.
 *
 * Those of the first version (links that begin with `w1`) say only what is asked. Those of the second say also what
 * participants were promised: the lowest bit is 1 where answers of fewer than five may be seen.
 */
import { workshopNumbers } from '#answers/code/layout.ts';

const { first, second, limit } = workshopNumbers;
export const setLimit = limit;

/** Whether the number of an unknown list is that of a workshop: then a code belongs to another one. */
export const isSetNumber = (number: number): boolean => number >= first && number < limit;

/** The number of the same questions under the other promise; none for numbers that say nothing of it. */
export const twinOf = (number: number): number | undefined => (number >= second && number < limit ? number ^ 1 : undefined);

/** @param mixed 32 bits that follow from what is asked */
export const firstNumber = (mixed: number): number => first + (mixed % (second - first));

/** @param mixed 32 bits that follow from what is asked */
export const secondNumber = (mixed: number, named: boolean): number => second + 2 * (mixed % ((limit - second) / 2)) + Number(named);
