import { widths, workshopNumbers } from '#answers/code/layout.ts';
import { countPeople, type Board } from './board.ts';

/** Rarer than once in so many boards nothing is said. */
const rare = 1_000;

/**
 * In how many boards of so many people two have the same tag by chance, and so count as one; nothing where that is rare.
 * Rounded, since it is for people to read. Links of the first format carry shorter tags.
 */
export function boardsPerSharedTag(board: Board): number | undefined {
  const people = countPeople(board);
  const isFirst = board.code !== undefined && board.code < workshopNumbers.second;
  const pairs = (people * (people - 1)) / 2;
  const boards = 2 ** (isFirst ? widths.firstTag : widths.tag) / Math.max(1, pairs);
  return boards < rare ? Math.max(2, Math.round(Number(boards.toPrecision(2)))) : undefined;
}
