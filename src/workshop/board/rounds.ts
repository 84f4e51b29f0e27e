/** Two rounds of the same questions next to each other. */
import type { Board } from './board.ts';
import { isSafe, mergedMemory } from './batches.ts';
import { nothingShown, memoryOf, type ShownMemory } from './shown-memory.ts';
import type { Counts } from './counts.ts';
import { shownOf } from './shown.ts';

/** `unsafe`: both results together would reveal fewer than five people, so the earlier ones are withheld. */
export type Earlier = { kind: 'shown'; people: number; counts: Counts } | { kind: 'unsafe' } | { kind: 'none' };

/**
 * What the earlier board showed of a question, if it may be seen next to what this one shows. People keep
 * their tag from round to round, so the rule of small groups holds over both boards as over one.
 */
export function earlierOf(earlier: Board, now: Board, question: string): Earlier {
  const id = sameQuestion(earlier, now, question);
  const shown = id === undefined ? undefined : shownOf(earlier, id);
  if (!shown?.counts) return { kind: 'none' };
  const [before, after] = [earlier.results[id!], now.results[question]];
  const openly = earlier.named || now.named;
  if (!openly && before && after && !isSafe(mergedMemory(before, after))) return { kind: 'unsafe' };
  return { kind: 'shown', people: shown.people, counts: shown.counts };
}

/** What may be seen of an earlier board in a tab that remembers so much; the rest of it is held back. */
export function memoryBeside(earlier: Board, { questions: known }: ShownMemory): ShownMemory {
  if (earlier.named) return nothingShown;
  const questions = Object.entries(memoryOf(earlier).questions).filter(
    ([key, remembered]) => !Object.hasOwn(known, key) || isSafe(mergedMemory(known[key]!, remembered)),
  );
  return { version: 1, questions: Object.fromEntries(questions) };
}

/** A question of the guide has the same id everywhere; a prompt is the same if it says the same. */
function sameQuestion(earlier: Board, now: Board, question: string): string | undefined {
  const prompt = now.questions.find(({ id, prompt }) => prompt && id === question);
  if (!prompt) return question;
  return earlier.questions.find((other) => other.prompt && other.text === prompt.text)?.id;
}
