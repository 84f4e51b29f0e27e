import { describe, expect, it } from 'vitest';
import { barLengths, barsOf, hasTable, inLines } from './bars.ts';

describe('the bars of a figure', () => {
  it('carry every value that a label may have, lowest first', () => {
    const bars = barsOf({
      labels: ['Peers', 'Visits', 'Papers'],
      values: [
        { value: 10, certainty: 'medium' },
        { value: 5, certainty: 'medium' },
        { value: 0, certainty: 'high' },
      ],
      alternatives: [
        { label: 'Peers', value: 5 },
        { label: 'Visits', value: 10 },
      ],
    });
    expect(bars.map(({ label, value, values }) => [label, value, values])).toEqual([
      ['Peers', 10, [5, 10]],
      ['Visits', 5, [5, 10]],
      ['Papers', 0, [0]],
    ]);
  });
  it('are none where no value survives', () => {
    expect(barsOf({ labels: ['Peers'], values: [], alternatives: [] })).toEqual([]);
  });
  it('can be in a table if a label or a list survives', () => {
    expect(hasTable({ labels: ['Peers'], lists: [] })).toBe(true);
    expect(hasTable({ labels: [], lists: [{ title: 'At home', items: ['Be open'] }] })).toBe(true);
    expect(hasTable({ labels: [], lists: [] })).toBe(false);
  });
});

describe('labels in lines', () => {
  it('break between words', () => {
    expect(inLines('one two three', 7)).toEqual(['one two', 'three']);
    expect(inLines('one two', 7)).toEqual(['one two']);
  });
  it('part a word that is longer than a line, and lose nothing of it', () => {
    expect(inLines('a incomprehensible b', 5)).toEqual(['a', 'incom', 'prehe', 'nsibl', 'e b']);
    const word = 'Verwaltungsverfahrensbeschleunigungsgesetzentwurfsberatungen';
    expect(inLines(word).every((line) => line.length <= 36)).toBe(true);
    expect(inLines(word).join('')).toBe(word);
  });
});

describe('the length of bars', () => {
  const lengths = (...values: number[][]) => {
    const bars = values.map((one) => ({ values: one }));
    const said = (bar: { values: number[] }) => `${bar.values.join(' or ')} %`;
    const { lengthOf } = barLengths(bars, said);
    /** The room behind each bar, in per cent. */
    const left = bars.map((bar) => 100 - lengthOf(Math.max(...bar.values)));
    return { lengthOf, left };
  };

  it('is in proportion to 100, with room behind it', () => {
    const { lengthOf } = lengths([100], [50], [5, 10]);
    expect([0, 50, 100].map(lengthOf)).toEqual([0, 41, 82]);
  });
  it('is in proportion to a higher value where there is one', () => {
    const { lengthOf, left } = lengths([250], [125]);
    expect(lengthOf(125) * 2).toBe(lengthOf(250));
    expect(left[0]).toBeGreaterThanOrEqual(18);
  });
  it('leaves room for what is said of two long values', () => {
    const { left } = lengths([12_000, 12_500]);
    expect(left[0]).toBeGreaterThanOrEqual(48);
  });
});
