/**
 * The last symbols of a code check all the others.
 *
 * It is a Reed-Solomon code: symbols are elements of the field with 32 elements (polynomials over
 * two modulo x⁵ + x² + 1), the code read as a polynomial c of degree n − 1, and a code is right only
 * if c(α) = c(α²) = c(α³) = c(α⁴) = 0, where α = 2 generates the field. That takes four symbols.
 *
 * **What four symbols prove.** A character that is wrong by e adds e·αʲᵏ to c(αʲ), where k is its place from the end.
 * - One wrong character: the sum is e·αᵏ, and never 0. So each is noticed, in a code of any length.
 * - Two characters i and k swapped: both are wrong by the same e, so the sum is e·(αⁱ + αᵏ), which is 0
 *   only if i − k is a multiple of 31. So each swap of neighbours, or of any two less than 31 apart, is noticed.
 * - Up to four wrong characters within 31: the sums for j = 1 to 4 form a Vandermonde system, which only
 *   e = 0 solves. So all are noticed in codes of up to 28 symbols.
 * - Anything else passes once in 32⁴ = 1,048,576.
 * A lost or doubled character is not the checksum's business: a code is a whole number of groups of
 * four, and one more or one fewer never is.
 *
 * **Why long codes have eight.** Past 31 symbols the powers of α come round again, so two mistakes 31 apart may
 * cancel. Codes of the second format with more than 28 symbols are therefore multiples of a polynomial of degree 8: the one
 * above, times two that have no root in the field. They notice up to four wrong characters, and so any
 * two that were swapped, in a code of up to 222 symbols; `checksum.test.ts` tries all combinations. Anything else
 * passes once in 32⁸, some 10¹². Being multiples of the polynomial above, they are right for a reader that
 * knows only the first format, too, which can so say that they are newer.
 *
 * **Why our own.** The well-kept library for this, bech32m, spends six symbols and a fixed prefix where
 * four do the same for lengths like ours, uses both 1 and l, does not by itself promise to notice a
 * lost or doubled character, and weighs more (2.4 kB) than all of this folder may. Check digits of one
 * symbol (ISO 7064, Damm, Crockford's) let one in 32 or 37 of all other mistakes through, and need
 * symbols that are not letters or digits.
 */
import { formats, shortLength } from './layout.ts';

const checkSymbols = 4;

/** The product of two elements of the field. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 16; bit > 0; bit >>= 1) {
    product <<= 1;
    if (product & 32) product ^= 0b100101;
    if (b & bit) product ^= a;
  }
  return product;
}

/** For each element f: what f times the leading power leaves on division, four coefficients in 20 bits. */
const table = (coefficients: readonly number[]) =>
  Array.from({ length: 32 }, (_, f) => coefficients.reduce((packed, g) => (packed << 5) | times(f, g), 0));

/** (x − α)(x − α²)(x − α³)(x − α⁴) = x⁴ + 30x³ + 6x² + 9x + 17; the leading 1 goes without saying. */
const feedback = table([30, 6, 9, 17]);

/** The polynomial of degree 8, without its leading 1: the four higher coefficients, and the four lower. */
const [higher, lower] = [table([23, 10, 14, 5]), table([22, 16, 13, 31])];

/**
 * What c·x⁴ leaves on division by the polynomial of degree 4, for the polynomial c of the symbols: 0 for a whole code.
 *
 * @param rest what the symbols before these left, to carry on with a longer code
 */
export function remainder(symbols: readonly number[], rest = 0): number {
  for (const symbol of symbols) rest = ((rest & 0x7fff) << 5) ^ feedback[(rest >> 15) ^ symbol]!;
  return rest;
}

/** The same for c·x⁸ and the polynomial of degree 8: its higher and its lower half. */
function longRemainder(symbols: readonly number[]): [number, number] {
  let [high, low] = [0, 0];
  for (const symbol of symbols) {
    const f = (high >> 15) ^ symbol;
    high = (((high & 0x7fff) << 5) | (low >> 15)) ^ higher[f]!;
    low = ((low & 0x7fff) << 5) ^ lower[f]!;
  }
  return [high, low];
}

const unpacked = (rest: number) => [rest >> 15, (rest >> 10) & 31, (rest >> 5) & 31, rest & 31];

/** The symbols to append to the given ones, which are whole groups: four, or eight for long codes of the second format. */
export function checkFor(symbols: readonly number[], format: number): number[] {
  const isLong = format === formats.second && symbols.length + checkSymbols > shortLength;
  return isLong ? longRemainder(symbols).flatMap(unpacked) : unpacked(remainder(symbols));
}

/** How many symbols at the end of a code are its check. */
export const checkLength = (symbols: readonly number[]): number => (isLong(symbols) ? 2 * checkSymbols : checkSymbols);

const isLong = (symbols: readonly number[]) => symbols[0] === formats.second && symbols.length > shortLength;

export function isValid(symbols: readonly number[]): boolean {
  return isLong(symbols) ? longRemainder(symbols).every((half) => half === 0) : remainder(symbols) === 0;
}

/** What a single mistake must have been. */
export interface Suspect {
  /** Where, counted from 1; left out if two places of a long code explain it equally well. */
  position?: number;
  /** The character at `position` and the next one have changed places. */
  swapped: boolean;
}

/**
 * The one wrong character, or the one swap of neighbours, that explains why a code is not sound. It is
 * only for showing people where to look: nothing is ever corrected silently.
 *
 * Stepping back from the remainder by one power of x at a time, a single wrong character shows as a
 * lone constant, a swap as e·x + e. Each comes round again after 31 steps; what is left is for the whole check to say.
 */
export function suspectIn(symbols: readonly number[]): Suspect | undefined {
  let rest = remainder(symbols);
  for (let fromEnd = -checkSymbols; rest > 0 && fromEnd < 31; fromEnd++) {
    const swapped = rest >> 5 === (rest & 31);
    if (fromEnd >= 0 && fromEnd < symbols.length && (rest < 32 || swapped)) {
      const places: number[] = [];
      for (let k = fromEnd; k + Number(swapped) < symbols.length; k += 31) {
        const position = symbols.length - k - Number(swapped);
        const righted = symbols.map((symbol, i) => (i === position - 1 || (swapped && i === position) ? symbol ^ (rest & 31) : symbol));
        if (isValid(righted)) places.push(position);
      }
      if (places.length > 0) return places.length > 1 ? { swapped } : { position: places[0]!, swapped };
    }
    const top = feedback.findIndex((left) => (left & 31) === (rest & 31));
    rest = ((rest ^ feedback[top]!) >> 5) | (top << 15);
  }
  return undefined;
}
