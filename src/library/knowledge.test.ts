import { describe, expect, it } from 'vitest';
import { countBy } from '../guide/study/initiatives.ts';
import { library } from './index.ts';

const { cases, figures, glossary, initiatives } = library();

// The numbers are those of the sources; a slip of the hand in a long file shows here.
describe('the knowledge base', () => {
  it('holds the 52 initiatives of Annex A, and none in a region that none of them names', () => {
    expect(initiatives).toHaveLength(52);
    expect(Object.fromEntries(countBy(initiatives, 'region'))).toEqual({
      global: 18,
      africa: 17,
      asia: 7,
      europe: 7,
      'middle-east-and-north-africa': 2,
      pacific: 1,
    });
    expect(countBy(initiatives, 'theme')).toHaveLength(22);
  });

  it('holds the acronyms and the terms', () => {
    expect(glossary.filter(({ kind }) => kind === 'acronym')).toHaveLength(93);
    expect(glossary.filter(({ kind }) => kind === 'term')).toHaveLength(49);
  });

  it('holds the eleven figures, with values only where values survive', () => {
    expect(figures.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const values = Object.fromEntries(
      figures.filter((one) => one.values.length > 0).map((one) => [one.number, one.values.map(({ value }) => value)]),
    );
    expect(values).toEqual({ 6: [10, 13, 15], 10: [0, 0, 0, 0, 5, 10, 10, 15, 20, 65, 80, 95] });
  });

  it('tells the cases newest first', () => {
    expect(cases.length).toBeGreaterThanOrEqual(16);
    const years = cases.map(({ since }) => since ?? 0);
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });
});
