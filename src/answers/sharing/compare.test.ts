import { describe, expect, it } from 'vitest';
import { compare, type ComparedQuestion, type Snapshot } from './compare.ts';

const one = (question: Partial<ComparedQuestion>, before: Snapshot, now: Snapshot) =>
  compare([{ id: 'q', since: 1, ...question }], before, now)[0];
const at = (revision: number, state?: 'answered' | 'act' | 'not-for-us'): Snapshot => ({ revision, states: { q: state } });

describe('comparing two sets of answers', () => {
  it.each([
    ['the same state', {}, at(1, 'act'), at(1, 'act'), 'same', false],
    ['nothing both times', {}, at(1), at(1), 'same', false],
    ['from open to a state', {}, at(1), at(1, 'act'), 'moved', false],
    ['from one state to another', {}, at(1, 'act'), at(1, 'answered'), 'moved', false],
    ['open again', {}, at(1, 'answered'), at(1), 'back', false],
    ['a question that came later', { since: 2 }, at(1), at(2, 'act'), 'new', false],
    ['a question that went', { retired: 2 }, at(1, 'act'), at(2), 'retired', false],
    ['new words in between', { reworded: [2] }, at(1, 'act'), at(2, 'act'), 'same', true],
    ['new words before both', { reworded: [2] }, at(2, 'act'), at(3, 'answered'), 'moved', false],
    ['the older answers given second', { reworded: [2] }, at(2, 'act'), at(1, 'act'), 'same', true],
  ] as [string, Partial<ComparedQuestion>, Snapshot, Snapshot, string, boolean][])('%s', (_, question, before, now, kind, reworded) => {
    expect(one(question, before, now)).toMatchObject({ kind, reworded });
  });

  it('leaves out a question that neither of the two knew', () => {
    expect(compare([{ id: 'q', since: 3 }], at(1), at(2))).toEqual([]);
  });
});
