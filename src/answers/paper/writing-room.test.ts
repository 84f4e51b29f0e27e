import { describe, expect, it } from 'vitest';
import type { Checklist } from '#schemas/checklist.ts';
import { writingRoom } from './writing-room.ts';

const list = (groups: number, questions: number) =>
  ({ groups: Array.from({ length: groups }, () => ({ questions: Array(questions).fill({}) })) }) as unknown as Checklist;

describe('the room to write under a question', () => {
  it.each([
    [2, 3, 56],
    [3, 5, 31],
    [6, 5, 18],
  ])('is for %i groups of %i questions %i points', (groups, questions, room) => {
    expect(writingRoom(list(groups, questions))).toBe(room);
  });

  it('never grows with the list', () => {
    const rooms = [1, 2, 3, 4, 5, 6].map((questions) => writingRoom(list(4, questions)));
    expect(rooms).toEqual([...rooms].sort((one, other) => other - one));
  });
});
