import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryStorage, placeIn, prefix } from '#answers/store/memory-storage.fixture.ts';
import { damagedJson, hostileText } from '#kit/fuzz/hostile.fixture.ts';
import { expectUnpolluted, thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { boardFormat, boardVersion, readBoardFile, storedBoard, writeBoardFile } from './board-file.ts';
import { BoardStore } from './board-store.ts';
import { newBoard, addResponse, type Board } from '../board.ts';
import { joined } from '../joining.ts';
import { showResults } from '../shown.ts';
import { someSteps, walk, walkedOn } from '../some-steps.fixture.ts';

const questions = walkedOn.map((id) => ({ id, text: `Why ${id}?`, prompt: true }));
const boards = fc.tuple(someSteps(12), hostileText, hostileText).map(([steps, title, what]) => {
  let board: Board = {
    ...newBoard('2026-11-22'),
    questions,
    sides: ['Hosts', 'Guests'],
    title: title.slice(0, 500),
    actions: [{ what, who: '', when: '' }],
  };
  walk(board, steps, (now) => (board = { ...board, ...now }));
  return board;
});
const files = fc.oneof(
  { weight: 5, arbitrary: damagedJson(boards.map((board) => ({ format: boardFormat, version: boardVersion, ...board }))) },
  boards.map(writeBoardFile),
  hostileText,
);
const parts = ['id', 'title', 'date', 'questions', 'code', 'sides', 'named', 'responses', 'results', 'actions'];

describe('a file that says it is a board', () => {
  it('is refused for a known reason, or holds what a board holds and nothing else, and can be worked with', () => {
    fc.assert(
      fc.property(files, (file) => {
        const read = readBoardFile(file);
        if (!read.ok) return void expect(['not-json', 'not-board', 'newer', 'damaged', 'unsafe']).toContain(read.reason);
        expect(Object.getOwnPropertyNames(read.board).filter((name) => !parts.includes(name))).toEqual([]);
        expect(readBoardFile(storedBoard(read.board))).toEqual(read);
        const passedOn = readBoardFile(writeBoardFile(read.board));
        expect(passedOn.ok && writeBoardFile(passedOn.board)).toBe(writeBoardFile(read.board));
        const worked = showResults(addResponse(read.board, { tag: 7, states: { 'q-a': 'act', 'q-b': 'open' } }).board, true);
        expect(readBoardFile(writeBoardFile(worked)).ok).toBe(true);
        joined(worked, read.board);
      }),
      thirdOfRuns(1_500),
    );
    expectUnpolluted();
  });

  it.each([
    ['a part', '"title"', '"constructor":{},"title"'],
    ['a part', '"title"', '"__proto__":{"named":true},"title"'],
    ['a question', '"q-a"', '"constructor"'],
    ['a mark that is no text', '"1:0"', '{"toString":""}'],
  ])('is refused where %s has a name that every object knows: %s → %s', (_, good, bad) => {
    const five = [1, 2, 3, 4, 5].reduce<Board>((board, tag) => addResponse(board, { tag, states: { 'q-a': 'open' } }).board, {
      ...newBoard('2026-11-22'),
      questions: [questions[0]!],
    });
    const file = writeBoardFile(showResults(five, true));
    expect(readBoardFile(file).ok).toBe(true);
    expect(file).toContain(good);
    expect(readBoardFile(file.replaceAll(good, bad))).toMatchObject({ ok: false, reason: 'damaged' });
  });

  it('is never lost where a board is stored: it is opened, put aside, or left where it is', () => {
    fc.assert(
      fc.property(files, (text) => {
        const device = new MemoryStorage({ [`${prefix}board`]: text });
        const open = () =>
          new BoardStore({ tab: placeIn(new MemoryStorage(), device), device: placeIn(device) }, () => newBoard('2026-11-22'));
        const store = open();
        store.change((board) => ({ ...board, title: 'Mine' }));
        const left = [...device.values.values()];
        if (store.isOnDevice) expect(open().board.title).toBe('Mine');
        else expect(left).toContain(text);
      }),
      thirdOfRuns(800),
    );
    expectUnpolluted();
  });
});
