/**
 * Answers to a set as an answer code.
 *
 * To `src/answer-code` a set is one more list: its questions are those of the set in their order, then the
 * prompts. Its number lies far above those of the guide's lists (0 to 63) and is a fingerprint of what
 * is asked, so codes of another set are recognised: `decode(text, [setCodeList(set, lists)])` refuses them
 * as `unknown-list`. All such numbers take the same room, and 12 questions with five prompts take 24 symbols.
 */
import type { CodeList } from '../../answers/code/code-list.ts';
import { crc32 } from '../../kit/files/packed.ts';
import { setQuestions, type SetList } from './set-list.ts';
import type { WorkshopSet } from './set.ts';

const lowest = 2 ** 18;
const highest = 2 ** 21 - 1;

/** Whether the number of an unknown list is that of a set: then a code belongs to another workshop. */
export function isSetNumber(number: number): boolean {
  return number >= lowest && number <= highest;
}

/**
 * The set as answer codes see it; undefined if {@link setQuestions} does not know a question.
 *
 * Title, date and language play no part in the number: they may be corrected after the link went out.
 */
export function setCodeList(set: WorkshopSet, lists: readonly SetList[]): CodeList | undefined {
  const questions = setQuestions(set, lists);
  if (!questions) return undefined;
  const asked = questions.map(({ id, text, prompt }) => (prompt ? `"${text}` : id));
  const number = lowest + (crc32(JSON.stringify([asked, set.sides])) % (highest - lowest + 1));
  return { id: 'workshop', number, revision: 1, questions: questions.map(({ id }) => ({ id, since: 1 })) };
}
