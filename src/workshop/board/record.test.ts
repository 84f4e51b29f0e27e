import { describe, expect, it } from 'vitest';
import { sheetCells } from '#kit/files/sheet.fixture.ts';
import { xlsxFile } from '#kit/files/xlsx.ts';
import { newBoard, addResponse, type Board } from './board.ts';
import { rowsOf } from './questions.ts';
import { recordQuestions } from './record.ts';
import { recordLetter, recordTable } from './record-files.ts';
import { showResults } from './shown.ts';

const words = (key: string, values: object = {}) => `${key} ${Object.values(values).join(' ')}`.trim();
const questions = [
  { id: 'a-1', text: '=Why?', prompt: true },
  { id: 'b-1', text: 'How?', prompt: false },
];
const start: Board = { ...newBoard('2026-05-04'), title: 'Our day', questions, sides: ['Hosts', 'Guests'] };
const filled = Array.from({ length: 12 }, (_, i) => i + 777_000).reduce(
  (board, tag, i) =>
    addResponse(board, { tag, side: i < 6 ? 1 : 2, states: { 'a-1': i < 6 ? 'act' : 'open', ...(i < 3 && { 'b-1': 'act' }) } }).board,
  start,
);
const board: Board = { ...showResults(filled, true), actions: [{ what: 'Meet', who: 'training unit', when: 'May' }] };
const record = recordQuestions(words, board, rowsOf(board, []));

describe('the record', () => {
  it('holds the counts of all and of each side, the difference, and only the number of a group that is too small', () => {
    expect(record[0]).toMatchObject({ prompt: true, gap: expect.stringContaining('board.gap.far') });
    expect(record[0]!.lines.map(({ group, people, counts }) => [group, people, counts?.act])).toEqual([
      ['board.all', 12, 6],
      ['Hosts', 6, 6],
      ['Guests', 6, 0],
    ]);
    expect(record[1]!.lines).toEqual([{ group: 'board.all', people: 3, counts: undefined, alike: '' }]);
    expect(record[0]!.lines.map(({ alike }) => alike)).toEqual(['', 'board.alike.record', 'board.alike.record']);
  });

  it('names no tag, and becomes a table that cannot run', () => {
    const table = recordTable(board, record);
    expect(JSON.stringify([record, table])).not.toContain('777');
    const written = sheetCells(xlsxFile(table, { rtl: false, made: new Date() }));
    expect(written.flat().filter(({ formula }) => formula)).toEqual([]);
    expect(written.map((row) => row.map(({ value }) => value)).slice(0, 6)).toEqual([
      ['title', 'date', 'kind', 'text', 'group', 'people', 'open', 'answered', 'act', 'not-for-us', 'untouched', 'remark', 'who', 'when'],
      ['Our day', '2026-05-04', 'prompt', '=Why?', 'board.all', 12, 6, 0, 6, 0, 0, '', '', ''],
      ['Our day', '2026-05-04', 'prompt', '=Why?', 'Hosts', 6, 0, 0, 6, 0, 0, 'board.alike.record', '', ''],
      ['Our day', '2026-05-04', 'prompt', '=Why?', 'Guests', 6, 6, 0, 0, 0, 0, 'board.alike.record', '', ''],
      ['Our day', '2026-05-04', 'prompt', 'How?', 'board.all', 3, '', '', '', '', '', '', '', ''],
      ['Our day', '2026-05-04', 'action', 'Meet', '', '', '', '', '', '', '', '', 'training unit', 'May'],
    ]);
  });

  it('becomes a document with a line for each group, and what was agreed', () => {
    const { title, parts } = recordLetter(words, board, record, ['Meet (training unit, May)']);
    expect(title).toBe('Our day');
    expect(parts.map(({ heading }) => heading)).toEqual(['2026-05-04', 'board.actions', '=Why?', 'How?']);
    expect(parts[2]!.text).toContain('- Hosts board.people 6: answers.counts 0 0 6 0');
    expect(parts[2]!.text).toMatch(/^board\.prompt\n/);
    expect(parts[3]!.text).toBe('board.prompt\n- board.all board.people 3: board.notShown');
    expect(parts[1]!.text).toBe('- Meet (training unit, May)');
  });

  it('counts apart who said nothing, and says why sides are missing and that a round before is held back', () => {
    const silent = Array.from({ length: 9 }, (_, i) => i).reduce(
      (now, tag) =>
        addResponse(now, { tag, side: tag < 6 ? 1 : 2, states: { 'b-1': tag === 8 ? 'untouched' : tag % 2 ? 'act' : 'open' } }).board,
      start,
    );
    const shown = showResults(silent, false);
    const one = showResults(addResponse(silent, { tag: 0, side: 1, states: { 'b-1': 'act' } }).board, false);
    const record = recordQuestions(words, shown, rowsOf(shown, [], one));
    expect(record[1]!.lines).toMatchObject([{ people: 9, counts: { open: 4, act: 4, untouched: 1 } }]);
    expect(recordTable(shown, record).rows[1]!.slice(6, 11)).toEqual([4, 0, 4, 0, 1]);
    expect(recordLetter(words, shown, record, []).parts.at(-1)!.text.split('\n')).toEqual([
      'board.prompt',
      '- board.all board.people 9: answers.counts 4 0 4 0 1 0 · board.untouched.count 1',
      'board.sides.few board.receivedSide Guests 3',
      'board.earlierHeld',
    ]);
  });

  it('begins with what the group picked to talk about', () => {
    const picked = { ...board, picked: ['b-1'] };
    const [first, ...rest] = recordQuestions(words, picked, rowsOf(picked, []));
    expect([first!.id, first!.picked, rest.map((row) => [row.id, row.picked])]).toEqual(['b-1', true, [['a-1', false]]]);
  });

  it('shows the earlier round next to the results', () => {
    expect(recordQuestions(words, board, rowsOf(board, [], board))[0]!.lines.at(-1)).toMatchObject({ group: 'board.earlier', people: 12 });
  });
});
