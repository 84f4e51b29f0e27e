import type { Answers } from '#answers/answers.ts';
import { questionText, stateWord } from '#checklist/page-words.ts';

/** One row a question, as a spreadsheet shows it. The first row holds the heads. */
export type Row = readonly string[];

/** The answers as rows, in the words of the page. */
export function tableRows(answers: Answers, notes: boolean): Row[] {
  const heads = ['list', 'question', 'text', 'state', ...(notes ? ['note'] : []), 'revision', 'changed'];
  const rows = Object.entries(answers.lists).flatMap(([list, { answers: given }]) =>
    Object.entries(given)
      .filter(([, { state }]) => notes || state !== 'open')
      .map(([id, { state, note = '', revision, changed }]) => [
        list, id, questionText(id) ?? '', stateWord(state), ...(notes ? [note] : []), String(revision), changed,
      ]),
  );
  return [heads, ...rows];
}

/**
 * Rows as CSV that opens right in a spreadsheet: it begins with a byte order mark, and cells that could
 * run as formulas are defused.
 */
export async function writeTable(rows: readonly Row[]): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  return stringify(rows as string[][], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
