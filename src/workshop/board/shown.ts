/** What may be seen of a board. Every view and the record of a meeting ask here; the file of a board holds all of it. */
import type { Side } from '#answers/code/index.ts';
import { markOf, minBatch } from './batches.ts';
import { countPeople, type Board } from './board.ts';
import { sum, tally, type Counts } from './counts.ts';
import { countsIn, nextResult, revealsEach, type Given, type Result, type Subgroup } from './small-groups.ts';

/** What may be seen of one question: how many have answered, and the counts only where there are results. */
export interface Shown {
  /** How many people on the board were asked the question. */
  came: number;
  /** How many of them, as far as one may know, are in the results; 0 without any. */
  people: number;
  counts?: Counts;
  /** Side by side, where each is large enough; without those who named no side. */
  sides?: { side: Side; people: number; counts: Counts }[];
  /** Enough people answered, but what was shown before would, together with what is shown now, reveal the answers of fewer than five. */
  held?: true;
}

/**
 * Makes the results of every question as new as they may be.
 *
 * @param alike whether to show also what reveals each person's answer, because all of five or more say the same
 */
export function showResults(board: Board, alike: boolean): Board {
  const results: Record<string, Result> = { ...board.results };
  for (const [id, made] of nextResults(board)) if (alike || !revealsEach(results[id], made)) results[id] = made;
  return { ...board, results };
}

/** The results that could be shown and are not. */
function nextResults(board: Board): [string, Result][] {
  if (board.named) return [];
  return askedOn(board).flatMap((id) => {
    const made = nextResult(board.results[id], givenTo(board, id), board.sides.length > 0);
    return made && made !== board.results[id] ? [[id, made]] : [];
  });
}

/** What comes next: whether {@link showResults} would show anything more, and which questions' results would reveal each person's answer. */
export function nextOn(board: Board): { more: boolean; alike: string[] } {
  const next = nextResults(board);
  const alike = next.flatMap(([id, made]) => (revealsEach(board.results[id], made) ? [id] : []));
  return { more: next.length > alike.length, alike };
}

/** What may be seen of a question. */
export function shownOf(board: Board, question: string): Shown {
  const given = givenTo(board, question);
  const came = given.length;
  if (board.named) return openly(board, given);
  const result = board.results[question];
  if (came < minBatch || !result) return { came, people: 0 };
  if (result.whole.length === 0) return { came, people: 0, ...(isHeld(board, result, given) && { held: true }) };
  const counts = countsIn(result);
  const sides = sidesOf(board, (side) => countsIn(result, side));
  const large = sides.every(({ side, people }) => people === 0 || countPeople(board, question, side) >= minBatch);
  return { came, people: sum(counts), counts, ...(result.sides && sides.length > 1 && large && { sides }) };
}

function isHeld({ sides }: Board, result: Result, given: readonly Given[]): boolean {
  return nextResult(result, given, sides.length > 0) === result;
}

/** How many people have an answer that no results show as it is. */
export function countWaiting(board: Board): number {
  if (board.named) return 0;
  const waiting = new Set<number>();
  for (const id of askedOn(board)) {
    const { batches = [], whole = [] } = board.results[id] ?? {};
    const inside = new Set(whole.flatMap((i) => batches[i]!));
    for (const given of givenTo(board, id)) if (!inside.has(markOf(given))) waiting.add(given.tag);
  }
  return waiting.size;
}

/** The ids of all questions that somebody on the board was asked, in no order. */
export function askedOn({ responses, questions }: Board): string[] {
  const wanted = questions.length > 0 ? new Set(questions.map(({ id }) => id)) : undefined;
  const asked = new Set(Object.values(responses).flatMap(({ states }) => Object.keys(states)));
  return [...asked].filter((id) => !wanted || wanted.has(id));
}

function openly(board: Board, given: readonly Given[]): Shown {
  const countsOf = (side: Subgroup) => tally(given.filter(({ subgroup }) => subgroup === side).map(({ said }) => said));
  const counts = tally(given.map(({ said }) => said));
  const sides = sidesOf(board, countsOf).filter(({ people }) => people > 0);
  return { came: given.length, people: given.length, ...(given.length > 0 && { counts }), ...(sides.length > 1 && { sides }) };
}

function sidesOf(board: Board, countsOf: (side: Side) => Counts): NonNullable<Shown['sides']> {
  return board.sides
    .map((_, i) => ({ side: (i + 1) as Side, counts: countsOf((i + 1) as Side) }))
    .map(({ side, counts }) => ({ side, counts, people: sum(counts) }));
}

/** What everybody on the board who was asked a question says now. */
export function givenTo({ responses, sides }: Board, question: string): Given[] {
  return Object.entries(responses).flatMap(([tag, { side, states }]) => {
    const said = states[question];
    const subgroup: Subgroup = side !== undefined && side <= sides.length ? side : 0;
    return said ? [{ tag: Number(tag), said, subgroup }] : [];
  });
}
