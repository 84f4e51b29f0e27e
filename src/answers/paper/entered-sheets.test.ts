import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { states, type State } from '../store/answers.ts';
import { countMarks, noSheets, marked, sheetDone, sheetUndone, stateForKey, statesBy, stepBack } from './entered-sheets.ts';

const letters = { open: 'o', answered: 'a', act: 'c', 'not-for-us': 'n' } as const;
const sheet = (marks: State[]) => ({ list: 'any', marks, side: undefined, code: 'PG0M' });

describe('keys', () => {
  it.each<[string, State | undefined]>([
    ['o', 'open'],
    ['A', 'answered'],
    ['c', 'act'],
    ['N', 'not-for-us'],
    ['1', 'open'],
    ['2', 'answered'],
    ['3', 'act'],
    ['4', 'not-for-us'],
    ['٣', 'act'],
    ['۴', 'not-for-us'],
    ['３', 'act'],
    ['5', undefined],
    ['x', undefined],
    ['', undefined],
    ['on', undefined],
  ])('%j stands for %s', (key, state) => {
    expect(stateForKey(key, letters)).toBe(state);
  });

  it('are told apart in every language, and are no digits', () => {
    for (const file of globSync('content/i18n/*.yaml')) {
      const words: Record<string, string> = parse(readFileSync(file, 'utf8'));
      const keys = states.map((state) => words[`entry.key.${state}`]).filter((key) => key !== undefined);
      expect([file, new Set(keys.map((key) => key.toLowerCase())).size]).toEqual([file, keys.length]);
      expect(keys.filter((key) => !/^\p{L}$/u.test(key))).toEqual([]);
    }
  });

  it('never throw, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (key) => [...states, undefined].includes(stateForKey(key, letters))),
      { numRuns: 20_000 },
    );
  });
});

describe('a sheet being entered', () => {
  it('takes marks up to its last question, and gives back the last', () => {
    let entered = noSheets;
    for (const mark of ['act', 'open', 'answered'] as const) entered = marked(entered, mark, 2);
    expect(entered.marks).toEqual(['act', 'open']);
    expect(stepBack(entered).marks).toEqual(['act']);
    expect(stepBack(noSheets)).toEqual(noSheets);
  });

  it('goes on the pile, and comes back to be corrected', () => {
    const done = sheetDone(marked(noSheets, 'act', 2), sheet(['act']));
    expect(done).toEqual({ marks: [], sheets: [sheet(['act'])] });
    expect(sheetUndone(done)).toEqual({ marks: ['act'], sheets: [] });
  });

  it('is not swept away by taking back the one before', () => {
    const begun = marked(sheetDone(noSheets, sheet(['act'])), 'open', 2);
    expect(sheetUndone(begun)).toBe(begun);
    expect(sheetUndone(noSheets)).toBe(noSheets);
  });

  it('leaves open what was not marked', () => {
    expect(statesBy(['q1', 'q2', 'q3'], ['act', 'answered'])).toEqual({ q1: 'act', q2: 'answered', q3: 'open' });
    expect(countMarks(3, ['act', 'open'])).toEqual({ open: 2, answered: 0, act: 1, 'not-for-us': 0 });
  });
});
