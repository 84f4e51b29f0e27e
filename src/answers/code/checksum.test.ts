import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkFor, isSound, remainder, suspectIn } from './checksum.ts';

/** The field again, by another way than the code under test: powers of 2, and products by adding exponents. */
const powers: number[] = [1];
while (powers.length < 31) {
  const next = powers.at(-1)! * 2;
  powers.push(next < 32 ? next : next ^ 0b100101);
}
const product = (a: number, b: number) => (a && b ? powers[(powers.indexOf(a) + powers.indexOf(b)) % 31]! : 0);
/** c(αʲ) for the polynomial c of the symbols. */
const valueAt = (symbols: readonly number[], j: number) => symbols.reduce((sum, symbol) => product(sum, powers[j]!) ^ symbol, 0);

/** Symbols that are zero but at the given places from the end. The check is linear, so these stand for mistakes in any code. */
function mistake(values: Record<number, number>, length = 93): number[] {
  return Array.from({ length }, (_, place) => values[length - 1 - place] ?? 0);
}

const symbol = fc.nat(31);
const errors = Array.from({ length: 31 }, (_, i) => i + 1);

// Many inputs, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

describe('the checksum', () => {
  it('uses a field: the powers of two are all its elements but zero', () => {
    expect(new Set(powers).size).toBe(31);
    expect(Math.max(...powers)).toBe(31);
  });

  it('makes the polynomial of a code zero at the first four powers, and only then calls it sound', () => {
    fc.assert(
      fc.property(fc.array(symbol, { maxLength: 60 }), fc.array(symbol, { minLength: 4, maxLength: 4 }), (message, other) => {
        const code = [...message, ...checkFor(message)];
        expect([1, 2, 3, 4].map((j) => valueAt(code, j))).toEqual([0, 0, 0, 0]);
        expect(isSound(code)).toBe(true);
        const claimed = [...message, ...other];
        expect(isSound(claimed)).toBe([1, 2, 3, 4].every((j) => valueAt(claimed, j) === 0));
      }),
    );
  });

  it('notices every wrong symbol at every place', () => {
    const missed: unknown[] = [];
    for (let place = 0; place < 93; place++) {
      for (const error of errors) if (isSound(mistake({ [place]: error }))) missed.push([place, error]);
    }
    expect(missed).toEqual([]);
  });

  it('notices every swap of two symbols up to thirty apart, at every place', () => {
    const missed: unknown[] = [];
    for (let place = 0; place < 62; place++) {
      for (let apart = 1; apart <= 30; apart++) {
        for (const error of errors) if (isSound(mistake({ [place]: error, [place + apart]: error }))) missed.push([place, apart, error]);
      }
    }
    expect(missed).toEqual([]);
  });

  it('does miss what the proof leaves out: the same error 31 apart', () => {
    expect(isSound(mistake({ 3: 7, 34: 7 }))).toBe(true);
  });

  it('notices up to four wrong symbols in the code of one list', () => {
    const wrong = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(wrong, fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 4, maxLength: 4 }), (places, values) => {
        expect(isSound(mistake(Object.fromEntries(places.map((place, i) => [place, values[i]!])), 31))).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('can be taken in parts', () => {
    fc.assert(
      fc.property(fc.array(symbol), fc.array(symbol), (before, after) => {
        expect(remainder(after, remainder(before))).toBe(remainder([...before, ...after]));
      }),
    );
  });
});

describe('the suspect', () => {
  const lengths = [16, 20, 24, 28];

  it('is the one wrong symbol, for every mistake at every place', () => {
    for (const length of lengths) {
      for (let place = 0; place < length; place++) {
        for (const error of errors) {
          expect(suspectIn(mistake({ [place]: error }, length))).toEqual({ position: length - place, swapped: false });
        }
      }
    }
  });

  it('is the first of two swapped neighbours', () => {
    for (const length of lengths) {
      for (let place = 0; place + 1 < length; place++) {
        for (const error of errors) {
          const suspect = suspectIn(mistake({ [place]: error, [place + 1]: error }, length));
          expect(suspect).toEqual({ position: length - place - 1, swapped: true });
        }
      }
    }
  });

  it('is nobody when the code is sound, and has no place in a long code that could hold it twice', () => {
    expect(suspectIn(mistake({}, 20))).toBeUndefined();
    for (let place = 0; place < 48; place++) {
      const position = suspectIn(mistake({ [place]: 9 }, 48))?.position;
      expect(position).toBe(place >= 17 && place < 31 ? 48 - place : undefined);
    }
  });
});
