/** The record of a meeting: what was shown and what was agreed. No codes, no answers of a person. */
import type { Cell } from '#kit/files/csv.ts';
import type { Letter } from '#kit/files/letter.ts';
import type { SheetTable } from '#kit/files/xlsx.ts';
import type { Board } from './board.ts';
import type { BoardRow } from './questions.ts';
import type { Earlier } from './rounds.ts';
import { isAlike, type Counts } from './small-groups.ts';
import type { BoardWords } from './board-strings.ts';
import { gapSentences } from './sentences.ts';

/** One line of the record's table. Without counts, the group was too small to show. */
export interface RecordLine {
  group: string;
  people: number;
  counts?: Counts | undefined;
  /** A sentence if all of the group said the same. */
  alike: string;
}

export interface RecordQuestion {
  id: string;
  text: string;
  prompt: boolean;
  /** Whether the group talked about it. */
  picked: boolean;
  lines: RecordLine[];
  /** How the sides differ, in words. */
  gap: string;
  earlier: Earlier['kind'];
}

/** All questions of the board as the record has them: those that the group talked about first, else in the order of the rows. */
export function recordQuestions(words: BoardWords, board: Board, rows: readonly BoardRow[]): RecordQuestion[] {
  return pickedFirst(rows).map((row) => {
    const line = (group: string, people: number, counts?: Counts): RecordLine => {
      return { group, people, counts, alike: counts && isAlike(counts) ? words('board.alike.record') : '' };
    };
    const before: Earlier = row.earlier ?? { kind: 'none' };
    const sides = (row.sides ?? []).filter(({ people }) => people > 0);
    return {
      id: row.id,
      text: row.text,
      prompt: row.prompt,
      picked: row.picked,
      lines: [
        line(words('board.all'), row.counts ? row.people : row.came, row.counts),
        ...sides.map(({ side, people, counts }) => line(board.sides[side - 1]!, people, counts)),
        ...(before.kind === 'shown' && row.counts ? [line(words('board.earlier'), before.people, before.counts)] : []),
      ],
      gap: gapSentences(words, row, board.sides),
      earlier: before.kind,
    };
  });
}

/** The group's choice first, each part in its order. */
function pickedFirst(rows: readonly BoardRow[]): BoardRow[] {
  return [...rows.filter(({ picked }) => picked), ...rows.filter(({ picked }) => !picked)];
}

/** The record as a document: what was agreed, then a heading for each question and a line for each group. */
export function recordLetter(words: BoardWords, board: Board, record: readonly RecordQuestion[], actions: readonly string[]): Letter {
  const inWords = ({ group, people, counts, alike }: RecordLine) => {
    const shown = counts ? words('answers.counts', { ...counts, notForUs: counts['not-for-us'] }) : words('board.notShown');
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
      ...record.map(({ text, picked, lines, gap }) => ({
        heading: text,
        text: [...(picked ? [words('board.picked')] : []), ...lines.map(inWords), gap].join('\n'),
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
