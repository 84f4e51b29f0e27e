import { describe, expect, it } from 'vitest';
import { gapBetween, leanOf, totalVariation } from './gap.ts';
import type { Counts } from './counts.ts';

const of = (open: number, answered = 0, act = 0, notForUs = 0, untouched = 0): Counts => ({
  open,
  answered,
  act,
  'not-for-us': notForUs,
  untouched,
});

describe('the gap between two sides', () => {
  it.each([
    ['nothing in common', of(5), of(0, 6), 1, 'far'],
    ['the same shares in groups of other size', of(2, 4), of(5, 10), 0, 'same'],
    ['half of one side would have to move', of(10), of(5, 5), 0.5, 'far'],
    ['a third', of(6, 0, 0), of(4, 2), 1 / 3, 'apart'],
    ['a tenth', of(10), of(9, 1), 0.1, 'near'],
    ['nobody on one side', of(5), of(0), 0, 'same'],
    ['half of one side said nothing', of(5, 5, 0, 0, 10), of(2, 2, 0, 0, 1), 0, 'same'],
  ] as const)('%s', (_, one, other, distance, gap) => {
    expect(totalVariation(one, other)).toBeCloseTo(distance, 12);
    expect(totalVariation(other, one)).toBeCloseTo(distance, 12);
    expect(gapBetween(one, other)).toBe(gap);
  });
});

describe('what a group mostly says', () => {
  it('is told from what all say to what is named more often than the rest', () => {
    expect(leanOf(of(0, 7))).toEqual({ kind: 'all', state: 'answered' });
    expect(leanOf(of(0, 7, 0, 0, 9))).toEqual({ kind: 'all', state: 'answered' });
    expect(leanOf(of(1, 2, 4))).toEqual({ kind: 'mostly', state: 'act' });
    expect(leanOf(of(2, 4, 3, 1))).toEqual({ kind: 'often', state: 'answered' });
    expect(leanOf(of(4, 4, 1))).toEqual({ kind: 'divided' });
    expect(leanOf(of(5, 5))).toEqual({ kind: 'divided' });
  });
});
