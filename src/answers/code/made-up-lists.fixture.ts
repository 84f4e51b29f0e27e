/** Lists of about the lengths that those of the guide have, for tests. Not part of the site. */
import type { CodeList } from './code-list.ts';

const lengths = [11, 10, 12, 13, 26, 15, 15];

/** Seven lists in their first revision, numbered from 0; their questions are `m0-q1`, `m0-q2`, … */
export const madeUpLists: CodeList[] = lengths.map((length, number) => ({
  id: `made-up-${number}`,
  number,
  revision: 1,
  questions: Array.from({ length }, (_, place) => ({ id: `m${number}-q${place + 1}`, since: 1 })),
}));
