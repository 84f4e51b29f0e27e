import { describe, expect, it } from 'vitest';
import { newBoard } from '../board.ts';
import { addResponses, removeResponses } from './intake-outcome.ts';

const answer = (tag: number, states: Record<string, 'open' | 'act'>) => ({ name: `n${tag}`, tag, states });
const empty = newBoard('');
const refusal = { ok: false, reason: 'malformed' } as const;

describe('what comes in', () => {
  it('is taken in its order, and each is outcomes', () => {
    const { board, outcomes } = addResponses(empty, {
      responses: [
        answer(1, { a: 'act' }),
        answer(2, { a: 'act' }),
        answer(1, { a: 'act' }),
        answer(2, { a: 'open' }),
        answer(2, { b: 'act' }),
      ],
      refused: [
        { text: 'PG0', refusal },
        { text: 'QG0M-0000-1234 5678', refusal },
      ],
    });
    // Who sees the screen must not read a code in which only a character may be wrong.
    expect(outcomes.slice(-2).map(({ name }) => name)).toEqual(['PG0', '… 5678']);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['new', 'new', 'same', 'changed', 'more', 'refused', 'refused']);
    expect(board.responses).toEqual({ 1: { states: { a: 'act' } }, 2: { states: { a: 'open', b: 'act' } } });
  });

  it('keeps to the questions of a set, and says what is for others', () => {
    const set = { ...empty, questions: [{ id: 'a', text: 'A?', prompt: false }] };
    const { board, outcomes } = addResponses(set, { responses: [answer(1, { a: 'act', b: 'act' }), answer(2, { b: 'act' })], refused: [] });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['new', 'elsewhere']);
    expect(board.responses).toEqual({ 1: { states: { a: 'act' } } });
  });

  it('is taken off again by the same code, whatever its marks', () => {
    const { board } = addResponses(empty, { responses: [answer(1, { a: 'act' })], refused: [] });
    const off = removeResponses(board, { responses: [answer(1, { a: 'open' }), answer(9, { a: 'act' })], refused: [] });
    expect(off.board.responses).toEqual({});
    expect(off.outcomes.map(({ kind }) => kind)).toEqual(['removed', 'unknown']);
  });
});
