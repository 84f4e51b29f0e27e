import { describe, expect, it } from 'vitest';
import { encode, format } from '#answers/code/index.ts';
import { madeUpLists } from '#answers/code/made-up-lists.fixture.ts';
import { answerInFile, answersIn } from './incoming.ts';
import { newBoard, take } from '../board.ts';
import { finished } from '#kit/slices.ts';

const lists = madeUpLists;
const [first, second] = lists as [(typeof lists)[0], (typeof lists)[0]];
const code = (tag: number, list = first, side?: 1 | 2) =>
  format(encode({ tag, side, answers: [{ list, states: { [list.questions[0]!.id]: 'act' } }] }));

describe('what is brought to the board', () => {
  it('is found in a chat, with the side, every question of the list, and no other', () => {
    const { answers, refused } = finished(answersIn(`[09:12] Ana: ${code(5, first, 2)}\n[09:13] Ben: hello, PARTNERS-2026 at 10?`, lists));
    expect(refused).toEqual([]);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ tag: 5, side: 2 });
    expect(Object.keys(answers[0]!.states)).toEqual(first.questions.map(({ id }) => id));
    expect(Object.values(answers[0]!.states).filter((state) => state === 'act')).toHaveLength(1);
  });

  it('comes from one person who sends two lists in two codes', () => {
    const { answers } = finished(answersIn(`${code(5)} and ${code(5, second)}`, lists));
    const board = answers.reduce((now, one) => take(now, one).board, newBoard(''));
    expect(Object.keys(board.responses)).toEqual(['5']);
    expect(Object.keys(board.responses['5']!.states)).toHaveLength(first.questions.length + second.questions.length);
  });

  it('is told if it looks like a code and is none', () => {
    expect(finished(answersIn(code(5).slice(0, -1), lists)).refused).toMatchObject([{ refusal: { reason: 'too-short' } }]);
    expect(finished(answersIn(`Ana: ${code(5).slice(0, -1)} bye`, lists)).refused).toMatchObject([{ refusal: { reason: 'too-short' } }]);
    expect(finished(answersIn('P12', lists)).refused).toMatchObject([{ text: 'P12', refusal: { reason: 'too-short' } }]);
    expect(finished(answersIn('', lists))).toEqual({ answers: [], refused: [] });
    expect(finished(answersIn('lunch is at noon, see you all there', lists))).toEqual({ answers: [], refused: [] });
  });

  it('may be a file of answers, which loses its notes and is known again', () => {
    const when = '2026-01-01T00:00:00.000Z';
    const id = first.questions[1]!.id;
    const file = {
      version: 1 as const,
      lists: {
        [first.id]: {
          revision: 1,
          changed: when,
          answers: { [id]: { state: 'act' as const, note: 'secret', revision: 1, changed: when } },
        },
      },
    };
    const answer = answerInFile(file, lists)!;
    expect(answer.states[id]).toBe('act');
    expect(Object.keys(answer.states)).toHaveLength(first.questions.length);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answerInFile(file, lists)!.tag).toBe(answer.tag);
    expect(answerInFile({ ...file, tag: 9 }, lists)!.tag).toBe(9);
    expect(answerInFile({ version: 1, lists: {} }, lists)).toBeUndefined();
  });
});
