/** What a letter takes from the answers: the questions marked "act", with their notes only if that is wanted. */
import { answerTo, type Answers } from '#answers/store/answers.ts';

export interface AskedList {
  id: string;
  questions: { id: string; text: string }[];
}

/**
 * One line for each question marked "act", in the order of the lists.
 *
 * @param line the sentence for a question, with `{{question}}` in it
 * @param notes whether the letter includes the notes of the reader
 */
export function pointsFrom(lists: readonly AskedList[], answers: Answers, line: string, notes: boolean): string {
  const points = lists.flatMap(({ id: list, questions }) =>
    questions.flatMap(({ id, text }) => {
      const answer = answerTo(answers, list, id);
      if (answer?.state !== 'act') return [];
      const point = `- ${line.replace('{{question}}', () => text)}`;
      return [notes && answer.note ? `${point} (${answer.note.replace(/\s+/g, ' ').trim()})` : point];
    }),
  );
  return points.join('\n');
}
