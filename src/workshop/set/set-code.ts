/**
 * Answers to a set as an answer code.
 *
 * To `answers/code` a set is one more list: its questions are those of the set in their order, then the
 * prompts. Its number lies far above those of the guide's lists (0 to 63) and is a fingerprint of what
 * is asked and of what participants were promised, so codes of another set are recognised:
 * `decode(text, [setCodeList(set, lists)])` refuses them as `unknown-list`. All such numbers take the same room, and
 * 12 questions with five prompts take 24 symbols.
 */
import type { CodeList } from '#answers/code/code-list.ts';
import { crc32 } from '#kit/files/packed.ts';
import { setQuestions, type SetList } from './set-list.ts';
import { firstNumber, secondNumber } from './set-number.ts';
import type { WorkshopSet } from './set.ts';

/**
 * The set as answer codes see it; undefined if {@link setQuestions} does not know a question.
 *
 * Title, date and language play no part in the number: they may be corrected after the link went out.
 */
export function setCodeList(set: WorkshopSet, lists: readonly SetList[]): CodeList | undefined {
  const questions = setQuestions(set, lists);
  if (!questions) return undefined;
  const asked = questions.map(({ id, text, prompt }) => (prompt ? `"${text}` : id));
  const mixed = crc32(JSON.stringify([asked, set.sides]));
  const number = set.first ? firstNumber(mixed) : secondNumber(mixed, set.named);
  return { id: 'workshop', number, revision: 1, questions: questions.map(({ id }) => ({ id, since: 1 })) };
}
