import { answerTo, type Answers, type State } from '#answers/store/answers.ts';
import { xlsxFile, xlsxType, type SheetTable } from '#kit/files/xlsx.ts';
import type { AskedQuestion } from './asked.ts';

/** The columns of the spreadsheet, in their order. */
export const tableColumns = ['list', 'group', 'number', 'question', 'answer', 'note', 'id', 'changed'] as const;

interface Words {
  column: (column: (typeof tableColumns)[number]) => string;
  state: (state: State) => string;
}

/**
 * The reader's answers and notes as a table for a spreadsheet: a row for every question that is asked, answered or not,
 * then one for each answer to a question that is no longer asked.
 *
 * @param asked in the order of the page
 */
export function answerTable(asked: readonly AskedQuestion[], answers: Answers, words: Words): SheetTable {
  const known = new Set(asked.map(({ list, id }) => `${list} ${id}`));
  const others = Object.entries(answers.lists).flatMap(([list, { answers: given }]) =>
    Object.keys(given)
      .filter((id) => !known.has(`${list} ${id}`))
      .map((id): AskedQuestion => ({ list, listTitle: list, group: '', number: '', id, text: '' })),
  );
  const rows = [...asked, ...others].map(({ list, listTitle, group, number, id, text }) => {
    const answer = answerTo(answers, list, id);
    const note = [answer?.note, ...(answer?.others ?? [])].filter(Boolean).join('\n\n');
    return [listTitle, group, number, text, words.state(answer?.state ?? 'open'), note, id, answer?.changed.slice(0, 10)];
  });
  return { columns: tableColumns.map(words.column), rows };
}

export const tableType = xlsxType;

/** The table as a file, in the direction of the page. */
export const tableFile = (table: SheetTable): Uint8Array<ArrayBuffer> =>
  xlsxFile(table, { rtl: document.documentElement.dir === 'rtl', made: new Date() });
