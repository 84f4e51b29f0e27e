import { plain, readPlain } from './alphabet.ts';

/** A run of plain letters and digits in a text: a code in groups has several. */
export interface Fragment {
  start: number;
  end: number;
  /** None if a letter is among them that codes do not use. */
  symbols: readonly number[];
  /** Whether between it and the fragment before there is only what a code may have inside. */
  joined: boolean;
}

/** Blanks, line ends, dashes, dots, and the marks of quoting and emphasis in mail and chat. */
const joint = /^[\s\p{Pd}\p{Cf}\u2212._*>`~|]{1,8}$/u;

/** The text in plain letters and digits, and its fragments. */
export function fragmentsOf(raw: string): { text: string; fragments: Fragment[] } {
  const text = plain(raw);
  const fragments: Fragment[] = [];
  let last = 0;
  for (const match of text.matchAll(/[0-9A-Za-z]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const between = text.slice(last, Math.min(start, last + 9));
    const symbols = readPlain(match[0]);
    fragments.push({ start, end, symbols: 'character' in symbols ? [] : symbols, joined: joint.test(between) });
    last = end;
  }
  return { text, fragments };
}
