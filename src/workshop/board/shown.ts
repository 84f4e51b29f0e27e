/** What may be seen of a board. Every view and every file that leaves the board asks here. */
import type { Side } from '#answers/code/index.ts';
import { countPeople, type Board } from './board.ts';
import {
  countsIn,
  tally,
  markOf,
  nextPicture,
  smallest,
  sum,
  type Counts,
  type Given,
  type Subgroup,
  type Picture,
} from './small-groups.ts';

/** What may be seen of one question: how many have come in, and the counts only where there is a picture. */
export interface Shown {
  /** How many people on the board were asked the question. */
  came: number;
  /** How many of them, as far as one may know, are in the picture; 0 without one. */
  people: number;
  counts?: Counts;
  /** Side by side, where each is large enough; without those who named no side. */
  sides?: { side: Side; people: number; counts: Counts }[];
}

/** Makes the picture of every question as new as it may be. */
export function showPictures(board: Board): Board {
  const pictures: Record<string, Picture> = { ...board.pictures };
  for (const id of askedOn(board)) {
    const made = nextPicture(pictures[id], givenTo(board, id), board.sides.length > 0);
    if (made) pictures[id] = made;
  }
  return { ...board, pictures };
}

/** Whether {@link showPictures} would show anything that is not shown now. */
export function hasMoreToShow(board: Board): boolean {
  if (board.named) return false;
  const after = showPictures(board).pictures;
  return Object.entries(after).some(([id, picture]) => board.pictures[id] !== picture);
}

/** What may be seen of a question. */
export function shownOf(board: Board, question: string): Shown {
  const given = givenTo(board, question);
  const came = given.length;
  if (board.named) return openly(board, given);
  const picture = board.pictures[question];
  if (came < smallest || !picture) return { came, people: 0 };
  const counts = countsIn(picture);
  const sides = sidesOf(board, (side) => countsIn(picture, side));
  const large = sides.every(({ side, people }) => people === 0 || countPeople(board, question, side) >= smallest);
  return { came, people: sum(counts), counts, ...(picture.sides && sides.length > 1 && large && { sides }) };
}

/** How many people have an answer that no picture shows as it stands. */
export function countWaiting(board: Board): number {
  if (board.named) return 0;
  const waiting = new Set<number>();
  for (const id of askedOn(board)) {
    const { bunches = [], whole = [] } = board.pictures[id] ?? {};
    const inside = new Set(whole.flatMap((i) => bunches[i]!));
    for (const given of givenTo(board, id)) if (!inside.has(markOf(given))) waiting.add(given.tag);
  }
  return waiting.size;
}

/** The ids of all questions that somebody on the board was asked, in no order. */
export function askedOn({ entries, questions }: Board): string[] {
  const wanted = questions.length > 0 ? new Set(questions.map(({ id }) => id)) : undefined;
  const asked = new Set(Object.values(entries).flatMap(({ states }) => Object.keys(states)));
  return [...asked].filter((id) => !wanted || wanted.has(id));
}

function openly(board: Board, given: readonly Given[]): Shown {
  const countsOf = (side: Subgroup) => tally(given.filter(({ subgroup }) => subgroup === side).map(({ state }) => state));
  const counts = tally(given.map(({ state }) => state));
  const sides = sidesOf(board, countsOf).filter(({ people }) => people > 0);
  return { came: given.length, people: given.length, ...(given.length > 0 && { counts }), ...(sides.length > 1 && { sides }) };
}

function sidesOf(board: Board, countsOf: (side: Side) => Counts): NonNullable<Shown['sides']> {
  return board.sides
    .map((_, i) => ({ side: (i + 1) as Side, counts: countsOf((i + 1) as Side) }))
    .map(({ side, counts }) => ({ side, counts, people: sum(counts) }));
}

function givenTo({ entries, sides }: Board, question: string): Given[] {
  return Object.entries(entries).flatMap(([tag, { side, states }]) => {
    const state = states[question];
    const subgroup: Subgroup = side !== undefined && side <= sides.length ? side : 0;
    return state ? [{ tag: Number(tag), state, subgroup }] : [];
  });
}
