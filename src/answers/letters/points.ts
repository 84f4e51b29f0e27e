/** What a letter takes from the answers: the questions marked "act", with their notes only if that is wanted. */
import { answerTo, type Answers } from '#answers/store/answers.ts';

export interface AskedList {
  id: string;
  questions: { id: string; text: string; audience: string }[];
}

/** How a letter says what it takes in. */
export interface PointLines {
  /** The line for a question, with `{{question}}` in it. */
  marked: string;
  /** The line for a question with a note, with `{{note}}` in it as well. */
  noted: string | undefined;
  /** Whose letter it is; undefined if questions for anybody belong into it. */
  audience: string | undefined;
}

export interface Points {
  /** In the order of the lists: a line, and the question that it is about. */
  points: { question: string; line: string }[];
  /** How many questions marked "act" are for others than the one who writes. */
  leftOut: number;
}

/**
 * One line for each question marked "act".
 *
 * @param notes whether the letter includes the notes of the reader
 */
export function pointsFrom(lists: readonly AskedList[], answers: Answers, lines: PointLines, notes: boolean): Points {
  const marked = lists.flatMap(({ id: list, questions }) =>
    questions.flatMap((question) => {
      const answer = answerTo(answers, list, question.id);
      return answer?.state === 'act' ? [{ ...question, note: answer.note?.replace(/\s+/g, ' ').trim() }] : [];
    }),
  );
  const fitting = marked.filter(({ audience }) => !lines.audience || audience === lines.audience || audience === 'both');
  const points = fitting.map(({ text, note }) => {
    const line = notes && note ? (lines.noted ?? lines.marked) : lines.marked;
    return { question: text, line: `- ${line.replace(/\{\{(question|note)\}\}/g, (_, what) => (what === 'note' ? (note ?? '') : text))}` };
  });
  return { points, leftOut: marked.length - fitting.length };
}

/** The text of a part with the points below it that it does not have yet; nothing that is there changes. */
export function withPoints(text: string, points: Points['points']): string {
  const missing = points.filter(({ question }) => !text.includes(question)).map(({ line }) => line);
  return [text.trimEnd(), ...missing].filter(Boolean).join('\n');
}
