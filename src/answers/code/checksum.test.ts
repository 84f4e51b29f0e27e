import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkFor, isValid, remainder, suspectIn } from './checksum.ts';
import { formats } from './layout.ts';

/** The field again, by another way than the code under test: powers of 2, and products by adding exponents. */
const powers: number[] = [1];
while (powers.length < 31) {
  const next = powers.at(-1)! * 2;
  powers.push(next < 32 ? next : next ^ 0b100101);
}
const logs = Array.from({ length: 32 }, (_, value) => powers.indexOf(value));
const product = (a: number, b: number) => (a && b ? powers[(logs[a]! + logs[b]!) % 31]! : 0);
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
        const code = [...message, ...checkFor(message, formats.first)];
        expect([1, 2, 3, 4].map((j) => valueAt(code, j))).toEqual([0, 0, 0, 0]);
        expect(isValid(code)).toBe(true);
        const claimed = [...message, ...other];
        expect(isValid(claimed)).toBe([1, 2, 3, 4].every((j) => valueAt(claimed, j) === 0));
      }),
    );
  });

  it('notices every wrong symbol at every place', () => {
    const missed: unknown[] = [];
    for (let place = 0; place < 93; place++) {
      for (const error of errors) if (isValid(mistake({ [place]: error }))) missed.push([place, error]);
    }
    expect(missed).toEqual([]);
  });

  it('notices every swap of two symbols up to thirty apart, at every place', () => {
    const missed: unknown[] = [];
    for (let place = 0; place < 62; place++) {
      for (let apart = 1; apart <= 30; apart++) {
        for (const error of errors) if (isValid(mistake({ [place]: error, [place + apart]: error }))) missed.push([place, apart, error]);
      }
    }
    expect(missed).toEqual([]);
  });

  it('does miss what the proof leaves out: the same error 31 apart', () => {
    expect(isValid(mistake({ 3: 7, 34: 7 }))).toBe(true);
  });

  it('notices up to four wrong symbols in the code of one list', () => {
    const wrong = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(wrong, fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 4, maxLength: 4 }), (places, values) => {
        expect(isValid(mistake(Object.fromEntries(places.map((place, i) => [place, values[i]!])), 31))).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('of a long code makes it right by the short check too', () => {
    fc.assert(
      fc.property(fc.array(symbol, { minLength: 27, maxLength: 60 }), (message) => {
        const long = [formats.second, ...message];
        const code = [...long, ...checkFor(long, formats.second)];
        expect(code.length - long.length).toBe(8);
        expect(isValid(code)).toBe(true);
        expect([1, 2, 3, 4].map((j) => valueAt(code, j))).toEqual([0, 0, 0, 0]);
      }),
    );
  });

  it('notices up to four wrong symbols in a long code of up to 222 symbols: every combination of places and errors', () => {
    // By the same polynomial, and other arithmetic. A mistake that slips through is a sum of at most four columns that is nought.
    const generator = [23, 10, 14, 5, 22, 16, 13, 31];
    const columns: number[][] = [[0, 0, 0, 0, 0, 0, 0, 1]];
    while (columns.length < 222) {
      const [top, ...others] = columns.at(-1)!;
      columns.push([...others, 0].map((value, i) => value ^ product(top!, generator[i]!)));
    }
    // The code under test has the very same columns.
    const zeros = Array.from({ length: 214 }, () => 0);
    for (const place of [8, 9, 40, 221]) {
      const message = zeros.with(221 - place, 1);
      expect(checkFor([...message.slice(0, 214)], formats.second)).toEqual(columns[place]);
    }
    // Two sums of two that agree up to a factor would make four that are nought; one of two and a column, three.
    const inverse = powers.map((_, i) => powers[(31 - i) % 31]!);
    const inverseOf = (value: number) => inverse[logs[value]!]!;
    const upToFactor = (sum: readonly number[]) => {
      const factor = inverseOf(sum.find((value) => value !== 0)!);
      return sum.reduce((all, value) => all * 32 + product(value, factor), 0);
    };
    const seen = new Set<number>();
    let sums = 0;
    for (const [i, column] of columns.entries()) {
      seen.add(upToFactor(column));
      sums++;
      for (const other of columns.slice(0, i)) {
        for (const error of errors) {
          seen.add(upToFactor(column.map((value, k) => value ^ product(other[k]!, error))));
          sums++;
        }
      }
    }
    expect(seen.size).toBe(sums);
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
