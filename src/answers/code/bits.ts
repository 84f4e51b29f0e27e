/**
 * Numbers of a few bits each, one after the other, cut into symbols of five bits.
 *
 * The highest bit of each number comes first, and of the whole row the first five bits are the first symbol.
 * Numbers that are small today and may grow without end (of
 * lists, of revisions) are written in pieces of three bits, the highest first, each led by a bit that says
 * whether another piece follows: 0 to 7 take four bits, 8 to 63 take eight.
 */
const symbolBits = 5;
const pieceBits = 3;

export interface BitWriter {
  /** Adds a number of a fixed width. */
  put(value: number, width: number): void;
  /** Adds a number of any size. */
  putGrowing(value: number): void;
  /** What was put, the last symbol filled up with zeros. */
  symbols: number[];
}

export function bitWriter(): BitWriter {
  const symbols: number[] = [];
  let place = 0;
  const put = (value: number, width: number) => {
    while (width-- > 0) {
      if (place % symbolBits === 0) symbols.push(0);
      symbols[symbols.length - 1]! |= ((value >> width) & 1) << (symbolBits - 1 - (place++ % symbolBits));
    }
  };
  const putGrowing = (value: number, follows = 0) => {
    if (value > 7) putGrowing(value >> pieceBits, 1);
    put(follows * 8 + (value & 7), 1 + pieceBits);
  };
  return { symbols, put, putGrowing };
}

export interface BitReader {
  /** The next `width` bits as a number; `NaN` once the symbols are used up. */
  read(width: number): number;
  /** A number of any size; `NaN` also if it was written longer than need be, for each has one form only. */
  readGrowing(): number;
  /** How many bits were position. */
  position(): number;
}

export function bitReader(symbols: readonly number[]): BitReader {
  let place = 0;
  const read = (width: number) => {
    let value = place + width > symbols.length * symbolBits ? NaN : 0;
    for (; width > 0; width--) {
      value = value * 2 + ((symbols[Math.floor(place / symbolBits)]! >> (symbolBits - 1 - (place % symbolBits))) & 1);
      place++;
    }
    return value;
  };
  const readGrowing = (above = 0): number => {
    const piece = read(1 + pieceBits);
    if (piece < 8) return above * 8 + piece;
    // Used up; or a first piece of zero with others after it, which means nothing.
    if (!(piece > 8 || above > 0)) return NaN;
    return readGrowing(above * 8 + piece - 8);
  };
  return { read, readGrowing, position: () => place };
}
