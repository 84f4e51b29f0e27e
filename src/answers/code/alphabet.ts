import { withoutHeaps } from '../../kit/heaps.ts';

/**
 * The 32 symbols of an answer code, each worth five bits, and how people's typing of them is read.
 *
 * It is Crockford's set: all digits, and the letters without I, L, O and U. I and L are taken as 1 and O
 * as 0, so whoever mixes those up is still read right; U is left out because it looks like V. What stays
 * alike to eye or ear (5 and S, 2 and Z, 8 and B) the checksum tells apart.
 */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Symbols stand in groups of this many, and every code is made of whole groups. */
export const groupSize = 4;

/** White space, dashes, dots, underscores, and marks one cannot see, such as those around right-to-left text. */
const separator = /[\s\p{Pd}\p{Cf}\u2212._]/u;

/** A character that is neither a symbol nor a separator, upper case, and its place among the characters that count. */
export interface StrangeCharacter {
  character: string;
  /** Counted from 1, separators left out. */
  position: number;
}

/** Full-width letters and the digits of Arabic keyboards, as plain ones. */
export function plain(text: string): string {
  return withoutHeaps(text)
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The values of the symbols in a text, separators left out; or the first character that cannot be one. */
export function readSymbols(text: string): number[] | StrangeCharacter {
  return readPlain(plain(text));
}

/** The same for text that is plain already. */
export function readPlain(text: string): number[] | StrangeCharacter {
  const symbols: number[] = [];
  for (const character of text.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1')) {
    const value = alphabet.indexOf(character);
    if (value >= 0) symbols.push(value);
    else if (!separator.test(character)) return { character, position: symbols.length + 1 };
  }
  return symbols;
}

export function writeSymbols(symbols: readonly number[]): string {
  return symbols.map((value) => alphabet[value]).join('');
}

/** A code as it is shown and read out: in groups of four. */
export function format(code: string, between = '-'): string {
  return (code.match(/.{1,4}/g) ?? []).join(between);
}
