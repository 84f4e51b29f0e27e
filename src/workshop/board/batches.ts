/**
 * What was shown of one question, as batches: the people of a batch were always shown together. Knows
 * nothing of boards; `small-groups.ts` has the rule.
 */

import { allSaid, type Said } from '#answers/store/said.inline.ts';

/** Nobody is shown with fewer others than make up this number. */
export const minBatch = 5;

/** What one person said to one question, as `tag:number`, the number by `allSaid`. */
export type Mark = string;
export type Batches = readonly (readonly Mark[])[];

/** All that was ever shown of a question. */
export interface Remembered {
  batches: Batches;
  /** Short hashes of the tags of people who may not appear again, because it is no longer known with whom they were shown. */
  withheld?: readonly string[] | undefined;
}

/**
 * The batches that are left when more sets were shown: who is in one set and not in the other was not always
 * shown together. What was in no batch becomes one of its own. The order in which memories meet plays no part.
 */
export function refined(batches: Batches, sets: Batches): Batches {
  return sets.reduce(split, batches);
}

function split(batches: Batches, shown: readonly Mark[]): Batches {
  const set = new Set(shown);
  const known = new Set(batches.flat());
  const halves = batches.flatMap((batch) => [batch.filter((mark) => set.has(mark)), batch.filter((mark) => !set.has(mark))]);
  return [...halves, shown.filter((mark) => !known.has(mark))].filter((batch) => batch.length > 0);
}

/** Both memories as one. Nothing of either is lost. */
export function mergedMemory(one: Remembered, other: Remembered): Remembered {
  const withheld = [...new Set([...(one.withheld ?? []), ...(other.withheld ?? [])])].sort();
  return { batches: refined(one.batches, other.batches), ...(withheld.length > 0 && { withheld }) };
}

/** Whether all batches are large enough: if not, results were shown that reveal the answers of fewer than five people. */
export const isSafe = ({ batches }: Remembered): boolean => batches.every(isLarge);

const saidNothing = `:${allSaid.indexOf('untouched')}`;

/** Whether five people or more answered: nobody is hidden among those who did not. */
export const isLarge = (batch: readonly Mark[]): boolean => batch.filter((mark) => !mark.endsWith(saidNothing)).length >= minBatch;

/** The mark of what a person said, as batches hold it. */
export const markOf = ({ tag, said }: { tag: number; said: Said }): Mark => `${tag}:${allSaid.indexOf(said)}`;

/** The tag and what was said. */
export function readMark(mark: Mark): { tag: number; said: Said } {
  const colon = mark.indexOf(':');
  return { tag: Number(mark.slice(0, colon)), said: allSaid[Number(mark.slice(colon + 1))]! };
}

/** Whether a person is among those withheld. */
export const remembers = (withheld: readonly string[] | undefined, tag: number): boolean => Boolean(withheld?.includes(blurred(tag)));

/**
 * A hash of a tag, so short that hundreds of tags share it: it recognises who comes back, and names nobody. A
 * longer one would, for all tags are quickly tried.
 */
export function blurred(tag: number): string {
  const mixed = Math.imul(tag ^ (tag >>> 15) ^ 0x9e3779b9, 0x85ebca6b);
  return (Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 16).toString(16).padStart(4, '0');
}
