import { describe, expect, it } from 'vitest';
import { boardFormat, boardInFile, readBoardFile, writeBoardFile } from './board-file.ts';
import { newBoard, addResponse, type Board } from '../board.ts';
import { showResults, shownOf } from '../shown.ts';

const set = { questions: [{ id: 's1-q1-a', text: 'Why?', prompt: true }], sides: ['Hosts', 'Guests'], title: 'Our \u202Eday 👍' };
const answered = Array.from({ length: 12 }, (_, i) => i).reduce<Board>(
  (board, tag) => addResponse(board, { tag, side: tag % 2 ? 1 : 2, states: { 's1-q1-a': tag % 3 ? 'act' : 'open' } }).board,
  { ...newBoard('22 November'), ...set },
);
const board: Board = { ...showResults(answered, true), actions: [{ what: '<b>Meet</b>', who: 'training unit', when: 'May' }] };
// oxlint-disable-next-line typescript/no-explicit-any -- a file is spoiled in ways that no type of ours allows
type Loose = any;
const edited = (edit: (value: Loose) => void) => {
  const value = JSON.parse(writeBoardFile(board));
  edit(value);
  return readBoardFile(JSON.stringify(value));
};

describe('a board as a file', () => {
  it('comes back as it was, with what was shown', () => {
    expect(board.results['s1-q1-a']!.sides).toBeDefined();
    expect(readBoardFile(writeBoardFile(board))).toEqual({ ok: true, board });
    expect(readBoardFile(`\uFEFF${writeBoardFile(board)}`).ok).toBe(true);
  });

  it('is read in slices, one for each person and each question', () => {
    const work = boardInFile(writeBoardFile(board));
    let pauses = 0;
    while (!work.next().done) pauses += 1;
    expect(pauses).toBe(Object.keys(board.responses).length + Object.keys(board.results).length);
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['a list', '[]', 'not-board'],
    ['null', 'null', 'not-board'],
    ['another program’s file', '{"format":"x"}', 'not-board'],
    ['a file of answers', '{"format":"peer-learning-guide-answers","version":1,"lists":{}}', 'not-board'],
    ['a later version', `{"format":"${boardFormat}","version":5}`, 'newer'],
    ['too much', ' '.repeat(20_000_001), 'too-large'],
  ])('refuses %s', (_, text, reason) => {
    expect(readBoardFile(text)).toMatchObject({ ok: false, reason });
  });

  it.each<[string, (value: Loose) => void, string]>([
    ['a state that there is not', (v) => (v.responses['3'].states['s1-q1-a'] = 'great'), 'responses.3.states.s1-q1-a'],
    ['a side that there is not', (v) => (v.responses['3'].side = 9), 'responses.3.side'],
    ['a tag that is none', (v) => (v.responses['x'] = v.responses['3']), 'responses.x'],
    ['a strange part', (v) => (v.responses['3'].name = 'Ana'), 'responses.3.name'],
    ['a title that is no text', (v) => (v.title = { toString: 1 }), 'title'],
    ['a text without end', (v) => (v.questions[0].text = 'a'.repeat(10_001)), 'questions.0.text'],
    ['a question twice', (v) => v.questions.push(v.questions[0]), 'questions'],
    ['no actions', (v) => delete v.actions, 'actions'],
    ['four sides', (v) => (v.sides = ['a', 'b', 'c', 'd']), 'sides'],
    ['a mark that is none', (v) => (v.results['s1-q1-a'].batches[0][0] = 'Ana'), 'results.s1-q1-a.batches.0.0'],
    ['no version', (v) => delete v.version, 'version'],
  ])('refuses %s, and says where', (_, edit, place) => {
    expect(edited(edit)).toEqual({ ok: false, reason: 'damaged', place });
  });

  it('refuses a board that shows everything under the number of a workshop whose people were promised otherwise', () => {
    const unsafe = { ok: false, reason: 'unsafe', place: 'named' };
    expect(edited((v) => Object.assign(v, { code: 100_000_000, named: true }))).toEqual(unsafe);
    expect(edited((v) => Object.assign(v, { code: 100_000_001, named: false }))).toEqual(unsafe);
    expect(edited((v) => Object.assign(v, { code: 100_000_001, named: true })).ok).toBe(true);
    expect(edited((v) => Object.assign(v, { code: 300_001, named: true })).ok).toBe(true);
  });

  it('opens as the second version had it, which knew of no silence', () => {
    const text = writeBoardFile(board);
    expect(readBoardFile(text.replace('"version":4', '"version":2'))).toEqual({ ok: true, board });
  });

  it('tells silence from an answer, and counts it to no five', () => {
    const some = Array.from({ length: 6 }, (_, i) => i);
    const silent = some.reduce(
      (now, tag) => addResponse(now, { tag, states: { 's1-q1-a': tag === 5 ? 'untouched' : 'act' } }).board,
      newBoard('2026-01-01'),
    );
    const text = writeBoardFile(showResults(silent, true));
    const read = readBoardFile(text);
    expect(read.ok && shownOf(read.board, 's1-q1-a')).toEqual({
      came: 6,
      people: 6,
      counts: { open: 0, answered: 0, act: 5, 'not-for-us': 0, untouched: 1 },
    });
    expect(readBoardFile(text.replace('"4:2"', '"4:4"'))).toEqual({ ok: false, reason: 'unsafe', place: 's1-q1-a' });
  });

  it('opens as the first version had it', () => {
    const { responses, results, ...rest } = JSON.parse(writeBoardFile(board));
    const pictures = Object.fromEntries(
      Object.entries<Loose>(results).map(([id, { batches: bunches, ...more }]) => [id, { bunches, ...more }]),
    );
    expect(readBoardFile(JSON.stringify({ ...rest, version: 1, entries: responses, pictures }))).toEqual({ ok: true, board });
    expect(readBoardFile(JSON.stringify({ ...rest, version: 1, entries: responses, pictures: 7 }))).toMatchObject({
      ok: false,
      place: 'results',
    });
  });

  it('refuses keys with a meaning of their own', () => {
    const text = writeBoardFile(board).replace('"responses":{', '"responses":{"__proto__":{"states":{}},');
    expect(readBoardFile(text)).toEqual({ ok: false, reason: 'damaged', place: 'responses.__proto__' });
  });

  it.each<[string, (picture: Loose) => void]>([
    ['a batch of four', (p) => p.batches[0].splice(4)],
    ['a batch of one person five times', (p) => (p.batches[0] = ['1:0', '1:1', '1:2', '1:3', '2:0', '3:0'])],
    ['a picture of batches that there are not', (p) => (p.whole = [0, 1, 7])],
    ['a batch twice', (p) => p.batches.push(p.batches[0])],
    ['sides that are not the whole', (p) => delete p.sides['1']],
    ['a side twice', (p) => (p.sides['1'] = p.sides['2'])],
  ])('refuses a memory of results that would single people out: %s', (_, edit) => {
    expect(edited((value) => edit(value.results['s1-q1-a']))).toEqual({ ok: false, reason: 'unsafe', place: 's1-q1-a' });
  });
});
