import type { Answers } from '#answers/store/answers.ts';
import { questionText, stateWord } from '#answers/checklist/page-texts.ts';
import { csv } from '#kit/files/csv.ts';

/**
 * Answers as a table for a spreadsheet, one row a question, in the words of the page.
 *
 * @param notes whether what the reader wrote goes into it
 */
export function answerTable(answers: Answers, notes: boolean): string {
  const columns = ['list', 'question', 'text', 'state', 'note', 'revision', 'changed'] as const;
  const rows = Object.entries(answers.lists).flatMap(([list, { answers: given }]) =>
    Object.entries(given)
      .filter(([, { state }]) => notes || state !== 'open')
      .map(([question, { state, note, revision, changed }]) => ({
        list,
        question,
        text: questionText(question),
        state: stateWord(state),
        note: notes ? note : undefined,
        revision,
        changed,
      })),
  );
  return csv(notes ? columns : columns.filter((column) => column !== 'note'), rows);
}
