/**
 * The ways in which people spoil a code on its way, each at a place counted from 0. For tests, examples
 * and measurements.
 */
export function withoutSymbol(code: string, place: number): string {
  return code.slice(0, place) + code.slice(place + 1);
}

export function withSymbolTwice(code: string, place: number): string {
  return code.slice(0, place + 1) + code.slice(place);
}

export function withSymbol(code: string, place: number, symbol: string): string {
  return code.slice(0, place) + symbol + code.slice(place + 1);
}

/** The symbols at two places in each other's place; without a second place, the first and its neighbour. */
export function withSymbolsSwapped(code: string, place: number, other = place + 1): string {
  return withSymbol(withSymbol(code, place, code.charAt(other)), other, code.charAt(place));
}

/** Random numbers from 0 up to a limit, always the same for the same seed (the generator is mulberry32). */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
