import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Counts } from './counts.ts';
import { byDisagreement, indexOfQualitativeVariation } from './spread.ts';

const of = (open: number, answered = 0, act = 0, notForUs = 0, untouched = 0): Counts => ({
  open,
  answered,
  act,
  'not-for-us': notForUs,
  untouched,
});
const counts = fc
  .tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500))
  .filter((some) => some.some((n) => n > 0))
  .map((some) => of(...some));

describe('the index of qualitative variation', () => {
  it.each([
    ['all say one thing', of(7), 0],
    ['every state equally often', of(3, 3, 3, 3), 1],
    ['two halves: 4/3 of 1/2', of(5, 5), 2 / 3],
    ['three thirds: 4/3 of 2/3', of(4, 4, 4), 8 / 9],
    ['7, 2, 1: 4/3 of 1 - 0.54', of(7, 2, 1), (4 / 3) * 0.46],
    ['nobody', of(0), 0],
    ['two halves of those who answered', of(5, 5, 0, 0, 20), 2 / 3],
  ])('%s', (_, some, value) => {
    expect(indexOfQualitativeVariation(some)).toBeCloseTo(value, 12);
  });

  it('lies between 0 and 1, whatever the order of the states and the size of the group', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), (some, times) => {
        const index = indexOfQualitativeVariation(some);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
        expect(indexOfQualitativeVariation(of(some['not-for-us'], some.act, some.open, some.answered))).toBeCloseTo(index, 12);
        expect(
          byDisagreement(some, of(some.open * times, some.answered * times, some.act * times, some['not-for-us'] * times)),
        ).toBeCloseTo(0);
      }),
    );
  });

  it('orders as it measures', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [a, b] = [indexOfQualitativeVariation(one), indexOfQualitativeVariation(other)];
        if (Math.abs(a - b) > 1e-9) expect(Math.sign(byDisagreement(one, other))).toBe(a > b ? -1 : 1);
      }),
    );
  });
});
