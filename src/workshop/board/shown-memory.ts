/**
 * What was shown of each question, apart from any board: a new board, an older file, an undone step or
 * another room changes nothing about what people have seen. So the memory goes with the questions of a
 * workshop, and every board that is opened in a tab meets it again (`storage/shown-place.ts`).
 *
 * A question of the guide is the same wherever it is asked; the facilitator's own is the same if it says the same.
 */
import { isSafe, mergedMemory, type Remembered } from './batches.ts';
import type { Board } from './board.ts';
import type { Result, Results } from './small-groups.ts';

export interface ShownMemory {
  version: 1;
  questions: Readonly<Record<string, Remembered>>;
}

export const nothingShown: ShownMemory = { version: 1, questions: {} };

/** Both memories as one. Nothing of either is lost; in which order they come together plays no part. */
export function mergedShown(one: ShownMemory, other: ShownMemory): ShownMemory {
  const questions: Record<string, Remembered> = { ...one.questions };
  for (const [key, remembered] of Object.entries(other.questions))
    questions[key] = questions[key] ? mergedMemory(questions[key], remembered) : remembered;
  return { version: 1, questions };
}

/** What a board shows and has shown. */
export function memoryOf(board: Board): ShownMemory {
  const keys = keysOf(board);
  const questions = Object.entries(board.results).map(([id, { batches, withheld }]) => [
    keys.get(id) ?? id,
    { batches, ...(withheld && { withheld }) },
  ]);
  return { version: 1, questions: Object.fromEntries(questions) };
}

/**
 * The board, with all that was shown elsewhere remembered on it. Where both together would reveal fewer
 * than five people, it shows nothing of that question any more.
 */
export function recalled(board: Board, { questions }: ShownMemory): Board {
  const keys = keysOf(board);
  const asked =
    board.questions.length > 0 ? [...keys] : Object.keys(questions).flatMap((key) => (isPrompt(key) ? [] : [[key, key] as const]));
  const known = asked.filter(([, key]) => Object.hasOwn(questions, key));
  const results: Record<string, Result> = { ...board.results };
  for (const [id, key] of known) results[id] = recalledResult(results[id] ?? { batches: [], whole: [] }, questions[key]!);
  return known.length > 0 ? { ...board, results } : board;
}

/** Whether a board and a memory together reveal fewer than five people. */
export function revealsTogether(board: Board, memory: ShownMemory): boolean {
  const own = memoryOf(board).questions;
  return Object.entries(own).some(([key, remembered]) => {
    const other = Object.hasOwn(memory.questions, key) ? memory.questions[key] : undefined;
    return other !== undefined && isSafe(remembered) && isSafe(other) && !isSafe(mergedMemory(remembered, other));
  });
}

/** Whether anything was shown of what a board asks, on this board or before it. */
export function hasShown(board: Board): boolean {
  return Object.values(board.results).some(({ batches, withheld = [] }) => batches.length + withheld.length > 0);
}

/**
 * An earlier state of the same board. What was shown since stays remembered, and a group that chose named
 * mode has chosen: neither can be unseen.
 */
export function undone(now: Board, earlier: Board): Board {
  return { ...earlier, named: now.named, results: withoutLoss(earlier.results, now.results) };
}

/** Earlier results of a board with all that its later ones remember; what is shown now stays. */
function withoutLoss(earlier: Results, now: Results): Results {
  const results: Record<string, Result> = { ...earlier, ...now };
  for (const [id, before] of Object.entries(earlier))
    if (now[id]?.whole.length === 0) results[id] = recalledResult(before, now[id]);
    else if (now[id]) results[id] = recalledResult(now[id], before);
  return results;
}

/** The same result, made of the smaller batches that both memories leave. */
function recalledResult(result: Result, memory: Remembered): Result {
  const both = mergedMemory(result, memory);
  if (!isSafe(both)) return { ...both, whole: [] };
  const placesOf = (which: readonly number[]) => {
    const marks = new Set(which.flatMap((i) => result.batches[i]!));
    return both.batches.flatMap((batch, i) => (marks.has(batch[0]!) ? [i] : []));
  };
  const sides = result.sides && Object.fromEntries(Object.entries(result.sides).map(([part, which]) => [part, placesOf(which)]));
  return { ...both, whole: placesOf(result.whole), ...(sides && { sides }) };
}

const isPrompt = (key: string) => key.startsWith('"');

/** By id, what each question of a board is known by. */
function keysOf({ questions }: Board): Map<string, string> {
  return new Map(questions.map(({ id, text, prompt }) => [id, prompt ? `"${text}` : id]));
}
