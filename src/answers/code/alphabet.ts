import { withoutHeaps } from '#kit/heaps.inline.ts';

/**
 * The 32 symbols of an answer code, each worth five bits, and how people's typing of them is read.
 *
 * It is Crockford's set: all digits, and the letters without I, L, O and U. I and L are taken as 1 and O
 * as 0, and U, which looks like V, as V: so whoever mixes those up is still read right. What stays
 * alike to eye or ear (5 and S, 2 and Z, 8 and B) the checksum distinguishes.
 */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Symbols are written in groups of this many, and every code is made of whole groups. */
export const groupSize = 4;

/** What each symbol is worth, and each letter that is taken for one. */
const values = new Map([...`${alphabet}OILU`].map((symbol, i) => [symbol, [...alphabet].indexOf('011V'[i - 32] ?? symbol)]));

/** White space, dashes, dots, underscores, and marks one cannot see, such as those around right-to-left text. */
const separator = /[\s\p{Pd}\p{Cf}\u2212._]/u;

/** Capital letters of Greek and Cyrillic keyboards that look like symbols, each before the symbol it is taken for. */
const lookAlikes = 'АAВBЕEЅSІ1ЈJКKМMНHОOРPСCТTУYХXΑAΒBΕEΖZΗHΙ1ΚKΜMΝNΟOΡPΤTΥYΧX';
const plainLetter = new Map([...lookAlikes].flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1]!] as const] : [])));

/** A character that is neither a symbol nor a separator, upper case, and its place among the characters that count. */
export interface StrangeCharacter {
  character: string;
  /** Counted from 1, separators left out. */
  position: number;
}

/** Full-width letters, look-alikes of other alphabets, and the digits of every script as plain ones. */
export function plain(text: string): string {
  return withoutHeaps(text)
    .normalize('NFKC')
    .replace(/[^\P{Nd}0-9]|[\p{Script=Greek}\p{Script=Cyrillic}]/gu, (character) =>
      /\p{Nd}/u.test(character) ? digit(character) : (plainLetter.get(character.toUpperCase()) ?? character),
    );
}

/** Digits of a script follow one another from nought to nine. */
function digit(character: string): string {
  const at = character.codePointAt(0)!;
  let zero = at;
  while (at - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(at - zero);
}

/** The values of the symbols in a text, separators left out; or the first character that cannot be one. */
export function readSymbols(text: string): number[] | StrangeCharacter {
  return readPlain(plain(text));
}

/** The same for text that is plain already. */
export function readPlain(text: string): number[] | StrangeCharacter {
  const symbols: number[] = [];
  for (const character of text.toUpperCase()) {
    const value = values.get(character);
    if (value !== undefined) symbols.push(value);
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
