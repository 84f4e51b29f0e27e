import { describe, expect, it } from 'vitest';
import { barsOf, hasTable, inLines } from './bars.ts';

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
  it('keep a long word whole', () => {
    expect(inLines('a incomprehensible b', 5)).toEqual(['a', 'incomprehensible', 'b']);
  });
});
