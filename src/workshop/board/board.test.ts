import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPeople, newBoard, withoutPerson, addResponse, type Board } from './board.ts';
import { undone } from './shown-memory.ts';

const empty = newBoard('2026-01-01');
const put = (board: Board, tag: number, states: Record<string, 'open' | 'act'>, side?: 1 | 2) => addResponse(board, { tag, side, states });

describe('taking answers', () => {
  it('sees a new person, the same again, a change, and more by the same person', () => {
    const first = put(empty, 7, { 's1-a': 'act', 's1-b': 'open' });
    expect(first.outcome).toBe('new');
    expect(put(first.board, 7, { 's1-a': 'act', 's1-b': 'open' })).toEqual({ board: first.board, outcome: 'same' });
    const changed = put(first.board, 7, { 's1-a': 'open', 's1-b': 'open' });
    expect(changed.outcome).toBe('changed');
    expect(countPeople(changed.board)).toBe(1);
    const more = put(changed.board, 7, { 's2-a': 'act' });
    expect(more.outcome).toBe('more');
    expect(more.board.responses['7']!.states).toEqual({ 's1-a': 'open', 's1-b': 'open', 's2-a': 'act' });
  });

  it('counts two people who agree as two', () => {
    const two = put(put(empty, 1, { 's1-a': 'act' }).board, 2, { 's1-a': 'act' }).board;
    expect(countPeople(two)).toBe(2);
    expect(countPeople(two, 's1-a')).toBe(2);
    expect(countPeople(two, 's1-b')).toBe(0);
  });

  it('keeps the side that a person named once, and tells when it changes', () => {
    const host = put(empty, 1, { 's1-a': 'act' }, 1).board;
    expect(put(host, 1, { 's1-a': 'act' }).outcome).toBe('same');
    expect(put(host, 1, { 's1-a': 'act' }, 2).outcome).toBe('changed');
    expect(countPeople(put(host, 2, { 's1-a': 'act' }, 2).board, 's1-a', 1)).toBe(1);
  });

  it('does not depend on who came first, and changes no board in place', () => {
    const answer = fc.record({
      tag: fc.nat(2 ** 25 - 1),
      states: fc.constantFrom<Record<string, 'act' | 'open'>>({ a: 'act' }, { a: 'open', b: 'act' }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(answer, { selector: ({ tag }) => tag }), (answers) => {
        const all = (some: typeof answers) => some.reduce((board, one) => addResponse(board, one).board, empty);
        expect(JSON.stringify(all(answers).responses)).toBe(JSON.stringify(all(answers.toReversed()).responses));
        expect(empty.responses).toEqual({});
        const taken = all(answers);
        expect(answers.reduce((board, { tag }) => withoutPerson(board, tag), taken).responses).toEqual({});
      }),
    );
  });
});

describe('undoing', () => {
  it('brings answers back, but not what was seen or chosen since', () => {
    const before = put(empty, 1, { a: 'act' }).board;
    const now = { ...withoutPerson(before, 1), named: true, results: { a: { batches: [], whole: [] } } };
    expect(undone(now, before)).toEqual({ ...before, named: true, results: now.results });
  });
});
