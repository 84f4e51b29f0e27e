/** The record as files to save. Loaded with the first use of the board: a look at it does without, and the network may be gone later. */
import type { Cell } from '#kit/files/csv.ts';
import { docxFile, docxType } from '#kit/files/docx.ts';
import { fileName } from '#kit/files/file-name.ts';
import type { Letter } from '#kit/files/letter.ts';
import { saveFile } from '#kit/files/save-file.ts';
import { xlsxFile, xlsxType, type SheetTable } from '#kit/files/xlsx.ts';
import type { Board } from './board.ts';
import type { BoardWords } from './board-strings.ts';
import type { RecordLine, RecordQuestion } from './record.ts';
import { countsInWords } from './sentences.ts';

/** @param actions each in words */
export function saveRecordLetter(words: BoardWords, board: Board, record: readonly RecordQuestion[], actions: readonly string[]): void {
  const { lang } = document.documentElement;
  const text = recordLetter(words, board, record, actions);
  saveFile(nameOf(words, board, 'docx'), docxType, docxFile(text, { language: lang, rtl: isRtl(), made: new Date() }));
}

export function saveRecordTable(words: BoardWords, board: Board, record: readonly RecordQuestion[]): void {
  saveFile(nameOf(words, board, 'xlsx'), xlsxType, xlsxFile(recordTable(board, record), { rtl: isRtl(), made: new Date() }));
}

const nameOf = (words: BoardWords, { title, date }: Board, ending: string) => fileName([words('board.recordName'), title, date], ending);
const isRtl = () => document.documentElement.dir === 'rtl';

/** The record as a document: what was agreed, then a heading for each question and a line for each group. */
export function recordLetter(words: BoardWords, board: Board, record: readonly RecordQuestion[], actions: readonly string[]): Letter {
  const inWords = ({ group, people, counts, alike }: RecordLine) => {
    const shown = counts ? countsInWords(words, counts) : words('board.notShown');
    return `- ${group} ${words('board.people', { count: people })}: ${[shown, alike].join(' ').trim()}`;
  };
  const rule = words(board.named ? 'board.named.on' : 'board.record.rule');
  return {
    title: board.title || words('board.untitled'),
    parts: [
      { heading: board.date || words('board.record'), text: rule },
      {
        heading: words('board.actions'),
        text: actions.length > 0 ? actions.map((action) => `- ${action}`).join('\n') : words('board.noActions'),
      },
      ...record.map(({ text, prompt, picked, lines, gap, earlier }) => ({
        heading: text,
        text: [
          prompt ? words('board.prompt') : '',
          picked ? words('board.picked') : '',
          ...lines.map(inWords),
          gap,
          earlier === 'unsafe' ? words('board.earlierHeld') : '',
        ]
          .filter(Boolean)
          .join('\n'),
      })),
    ],
  };
}

const columns = [
  'title',
  'date',
  'kind',
  'text',
  'group',
  'people',
  'open',
  'answered',
  'act',
  'not-for-us',
  'untouched',
  'remark',
  'who',
  'when',
] as const;

/** The record as a table for a spreadsheet: a row for each group on each question, then one for each action. */
export function recordTable(board: Board, record: readonly RecordQuestion[]): SheetTable {
  const { title, date, actions } = board;
  const lines: Partial<Record<(typeof columns)[number], Cell>>[] = record.flatMap(({ text, prompt, lines }) =>
    lines.map(({ group, people, counts, alike }) => {
      return { title, date, kind: prompt ? 'prompt' : 'question', text, group, people, ...counts, remark: alike };
    }),
  );
  const rows: typeof lines = [...lines, ...actions.map(({ what, who, when }) => ({ title, date, kind: 'action', text: what, who, when }))];
  return { columns, rows: rows.map((row) => columns.map((column) => row[column])) };
}
