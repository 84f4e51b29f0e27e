import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '#answers/store/answers.ts';
import { countChanges, merged } from './merging.ts';

const early = '2026-01-01T00:00:00.000Z';
const late = '2026-06-01T00:00:00.000Z';
const answer = (state: Answer['state'], changed: string, note?: string): Answer => ({ state, revision: 1, changed, ...(note && { note }) });
const given = (answers: Record<string, Answer>, list = 'l'): Answers => ({
  version: 1,
  lists: { [list]: { revision: 1, changed: late, answers } },
});

describe('answers that come in', () => {
  it.each([
    ['one that is not there yet is taken', {}, { q: answer('act', early) }, { q: answer('act', early) }],
    [
      'a later one takes the place of an earlier',
      { q: answer('act', early) },
      { q: answer('answered', late) },
      { q: answer('answered', late) },
    ],
    ['an earlier one does not', { q: answer('act', late) }, { q: answer('answered', early) }, { q: answer('act', late) }],
    [
      'what does not come in stays',
      { a: answer('act', early) },
      { b: answer('act', early) },
      { a: answer('act', early), b: answer('act', early) },
    ],
    [
      'two notes are both kept, the later first',
      { q: answer('act', early, 'old') },
      { q: answer('act', late, 'new') },
      { q: answer('act', late, 'new\n\nold') },
    ],
    [
      'the same note is kept once',
      { q: answer('act', early, 'same') },
      { q: answer('act', late, 'same') },
      { q: answer('act', late, 'same') },
    ],
    [
      'a note survives an answer without one',
      { q: answer('act', early, 'mine') },
      { q: answer('answered', late) },
      { q: answer('answered', late, 'mine') },
    ],
  ] as [string, Record<string, Answer>, Record<string, Answer>, Record<string, Answer>][])('added: %s', (_, own, incoming, after) => {
    expect(merged(given(own), given(incoming), 'merge').lists['l']!.answers).toEqual(after);
  });

  it('replace those of the same list and leave other lists alone', () => {
    const own = {
      version: 1,
      lists: { ...given({ a: answer('act', late) }).lists, ...given({ z: answer('act', late) }, 'other').lists },
    } as Answers;
    const after = merged(own, given({ b: answer('answered', early) }), 'replace');
    expect(after.lists['l']!.answers).toEqual({ b: answer('answered', early) });
    expect(after.lists['other']).toEqual(own.lists['other']);
  });

  it('leave the reader’s notes where none come in, even when they replace', () => {
    const own = given({ a: answer('act', late, 'mine'), b: answer('act', late, 'also mine') });
    const after = merged(own, given({ a: answer('answered', early) }), 'replace');
    expect(after.lists['l']!.answers).toEqual({ a: answer('answered', early, 'mine'), b: answer('open', late, 'also mine') });
  });

  it('are counted by what would be different', () => {
    const own = given({ a: answer('act', late), b: answer('act', late), c: answer('act', late, 'note') });
    const after = given({ a: answer('act', early), b: answer('answered', late), c: answer('act', late) });
    expect(countChanges(own, after)).toBe(2);
    expect(countChanges(own, own)).toBe(0);
  });
});
