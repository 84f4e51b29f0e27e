import type { Answers } from '#answers/store/answers.ts';
import { questionText, stateWord } from '#answers/checklist/page-texts.ts';
import { today } from '#kit/dates/today.inline.ts';
import { fileName } from '#kit/files/file-name.ts';
import { saveFile } from '#kit/files/save-file.ts';
import { xlsxFile, xlsxType, type SheetTable } from '#kit/files/xlsx.ts';

/**
 * Answers as a table for a spreadsheet, one row a question, in the words of the page.
 *
 * @param notes whether what the reader wrote goes into it
 */
export function answerTable(answers: Answers, notes: boolean): SheetTable {
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
  const shown = notes ? columns : columns.filter((column) => column !== 'note');
  return { columns: shown, rows: rows.map((row) => shown.map((column) => row[column])) };
}

/** The table as a file, named after the one list that it is of, if it is of one, and the day. */
export function saveTable(table: SheetTable, name: string, list: string | undefined): void {
  const rtl = document.documentElement.dir === 'rtl';
  saveFile(fileName([name, list ?? '', today()], 'xlsx'), xlsxType, xlsxFile(table, { rtl, made: new Date() }));
}
