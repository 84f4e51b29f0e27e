import type { Answer, Answers } from './answers.ts';
import { changedAnswer, type AnswerEdit } from './changed-answer.ts';
import { partName, partOf, withPart } from './part.ts';

/** The same answers with one of them changed, for tests that need no storage. */
export function withAnswer(answers: Answers, list: string, revision: number, question: string, change: AnswerEdit, when: Date): Answers {
  const name = partName(list, question);
  return withPart(answers, name, changedAnswer(partOf(answers, name) as Answer | undefined, change, revision, when));
}
