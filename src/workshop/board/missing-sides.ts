/** Why the sides of a question are not shown apart, where the board has sides. */
import type { Side } from '#answers/code/index.ts';
import { minBatch } from './batches.ts';
import { countPeople, type Board } from './board.ts';
import { givenTo, type Shown } from './shown.ts';
import { nextResult } from './small-groups.ts';

/** Of how many people who were asked, by side, there are too few; none if what was shown, or who said nothing, is in the way. */
export type MissingSides = readonly { side: Side; people: number }[];

/** The sides of which fewer than five people were asked the question, or are on the board. */
export function smallSides(board: Board, question?: string): MissingSides {
  return board.sides
    .map((_, i) => ({ side: (i + 1) as Side, people: countPeople(board, question, (i + 1) as Side) }))
    .filter(({ people }) => people < minBatch);
}

/**
 * Nothing where there are no results, or all sides are in them, or will be once they are shown again. How many answered is
 * no part of it: whoever sees that change while one person comes would know whether that person answered.
 */
export function missingSides(board: Board, question: string, { counts, sides = [] }: Shown): MissingSides | undefined {
  if (board.named || board.sides.length < 2 || !counts) return undefined;
  if (sides.length > 0 && sides.every(({ people }) => people > 0)) return undefined;
  const small = smallSides(board, question);
  const result = board.results[question];
  const next = nextResult(result, givenTo(board, question), true);
  return small.length === 0 && next !== result && next?.sides ? undefined : small;
}
