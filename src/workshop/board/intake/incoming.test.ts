import { describe, expect, it } from 'vitest';
import { encode, format } from '#answers/code/index.ts';
import { madeUpLists } from '#answers/code/made-up-lists.fixture.ts';
import { responseInFile, responsesIn } from './incoming.ts';
import { newBoard, addResponse } from '../board.ts';
import { finished } from '#kit/slices.ts';

const lists = madeUpLists;
const [first, second] = lists as [(typeof lists)[0], (typeof lists)[0]];
const code = (tag: number, list = first, side?: 1 | 2) =>
  format(encode({ tag, side, answers: [{ list, states: { [list.questions[0]!.id]: 'act' } }] }));

describe('what is brought to the board', () => {
  it('is found in a chat, with the side, every question of the list, and no other', () => {
    const { responses, refused } = finished(
      responsesIn(`[09:12] Ana: ${code(5, first, 2)}\n[09:13] Ben: hello, PARTNERS-2026 at 10?`, lists),
    );
    expect(refused).toEqual([]);
    expect(responses).toHaveLength(1);
    expect(responses[0]).toMatchObject({ tag: 5, side: 2 });
    expect(Object.keys(responses[0]!.states)).toEqual(first.questions.map(({ id }) => id));
    const said = Object.values(responses[0]!.states);
    expect([said[0], new Set(said.slice(1))]).toEqual(['act', new Set(['untouched'])]);
  });

  it('comes from one person who sends two lists in two codes', () => {
    const { responses } = finished(responsesIn(`${code(5)} and ${code(5, second)}`, lists));
    const board = responses.reduce((now, one) => addResponse(now, one).board, newBoard(''));
    expect(Object.keys(board.responses)).toEqual(['5']);
    expect(Object.keys(board.responses['5']!.states)).toHaveLength(first.questions.length + second.questions.length);
  });

  it('is outcomes if it looks like a code and is none', () => {
    expect(finished(responsesIn(code(5).slice(0, -1), lists)).refused).toMatchObject([{ refusal: { reason: 'too-short' } }]);
    expect(finished(responsesIn(`Ana: ${code(5).slice(0, -1)} bye`, lists)).refused).toMatchObject([{ refusal: { reason: 'too-short' } }]);
    expect(finished(responsesIn('P12', lists)).refused).toMatchObject([{ text: 'P12', refusal: { reason: 'too-short' } }]);
    expect(finished(responsesIn('', lists))).toEqual({ responses: [], refused: [] });
    expect(finished(responsesIn('lunch is at noon, see you all there', lists))).toEqual({ responses: [], refused: [] });
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
    const answer = responseInFile(file, lists)!;
    expect(answer.states[id]).toBe('act');
    expect(answer.states[first.questions[0]!.id]).toBe('untouched');
    expect(Object.keys(answer.states)).toHaveLength(first.questions.length);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(responseInFile(file, lists)!.tag).toBe(answer.tag);
    expect(responseInFile({ ...file, tag: 9 }, lists)!.tag).toBe(9);
    expect(responseInFile({ version: 1, lists: {} }, lists)).toBeUndefined();
  });
});
