import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { states } from '../store/answers.ts';
import { allSaid, type Said } from '../store/said.inline.ts';
import {
  countMarks,
  isEmptySheet,
  noSheets,
  sheetMarked,
  saidForKey,
  sheetDone,
  sheetUndone,
  statesBy,
  stepBack,
} from './entered-sheets.ts';

const letters = { open: 'o', answered: 'a', act: 'c', 'not-for-us': 'n' } as const;
const sheet = (marks: Said[]) => ({ list: 'any', marks, side: undefined, code: 'PG0M' });

describe('keys', () => {
  it.each<[string, Said | undefined]>([
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
    ['0', 'untouched'],
    ['٠', 'untouched'],
    ['５', undefined],
    ['x', undefined],
    ['', undefined],
    ['on', undefined],
  ])('%j stands for %s', (key, state) => {
    expect(saidForKey(key, letters)).toBe(state);
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
      fc.property(fc.string({ unit: 'grapheme' }), (key) => [...allSaid, undefined].includes(saidForKey(key, letters))),
      { numRuns: 20_000 },
    );
  });
});

describe('a sheet being entered', () => {
  it('takes marks up to its last question, and gives back the last', () => {
    let entered = noSheets;
    for (const mark of ['act', 'open', 'answered'] as const) entered = sheetMarked(entered, mark, 2);
    expect(entered.marks).toEqual(['act', 'open']);
    expect(stepBack(entered).marks).toEqual(['act']);
    expect(stepBack(noSheets)).toEqual(noSheets);
  });

  it('goes on the pile, and comes back to be corrected', () => {
    const done = sheetDone(sheetMarked(noSheets, 'act', 2), sheet(['act']));
    expect(done).toEqual({ marks: [], sheets: [sheet(['act'])] });
    expect(sheetUndone(done)).toEqual({ marks: ['act'], sheets: [] });
  });

  it('is not swept away by taking back the one before', () => {
    const begun = sheetMarked(sheetDone(noSheets, sheet(['act'])), 'open', 2);
    expect(sheetUndone(begun)).toBe(begun);
    expect(sheetUndone(noSheets)).toBe(noSheets);
  });

  it('has no answer where nobody marked one, which is not open', () => {
    expect(statesBy(['q1', 'q2', 'q3', 'q4'], ['act', 'untouched', 'open'])).toEqual({
      q1: 'act',
      q2: undefined,
      q3: 'open',
      q4: undefined,
    });
    expect(countMarks(4, ['act', 'untouched', 'open'])).toEqual({ open: 1, answered: 0, act: 1, 'not-for-us': 0, untouched: 2 });
  });

  it('is blank as long as nobody marked anything; open is an answer', () => {
    expect([[], ['untouched'], ['untouched', 'open'], ['act']].map((marks) => isEmptySheet(marks as Said[]))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
