import type { SlicedWork } from '#kit/slices.ts';
import { legible } from './legible.ts';
import { plain, readPlain } from './alphabet.ts';

/** A run of plain letters and digits in a text: a code in groups has several. */
export interface Fragment {
  start: number;
  end: number;
  /** None if a letter is among them that codes do not use, or if it is longer than any code. */
  symbols: readonly number[];
  /** Whether between it and the fragment before there is only what a code may have inside. */
  joined: boolean;
}

/** Well past a code of all lists together; the search gives up on a place there. */
export const maxFragmentSpan = 120;

/** Blanks, line ends and any punctuation: dashes, bullets, quotation marks, the marks of quoting and emphasis in mail and chat. */
const joint = /^[\s\p{P}\p{S}\p{Cf}\uFE0F]{1,8}$/u;

/** Words and what is between them, cut where they are very long, so that each is one short step. */
const pieces = /[0-9A-Za-z]{1,4096}|[^0-9A-Za-z]{1,4096}/g;

const noSymbols: readonly number[] = [];

/** The text in plain letters and digits, and its fragments. */
export function* fragmentsOf(raw: string): SlicedWork<{ text: string; fragments: Fragment[] }> {
  const text = yield* plainOf(legible(raw));
  const fragments: Fragment[] = [];
  let at = 0;
  let last = 0;
  for (const [piece] of text.matchAll(pieces)) {
    const [start, end] = [at, at + piece.length];
    at = end;
    yield piece.length;
    if (!/^[0-9A-Za-z]/.test(piece)) continue;
    const between = text.slice(last, Math.min(start, last + 9));
    // What a long word goes on with is no beginning of a code.
    const symbols = piece.length > maxFragmentSpan || (start === last && start > 0) ? noSymbols : readPlain(piece);
    fragments.push({ start, end, symbols: 'character' in symbols ? noSymbols : symbols, joined: joint.test(between) });
    last = end;
  }
  return { text, fragments };
}

/** Two signs of Arabic that stand for whole sentences: made plain, a text of them would be eighteen times as long. */
const growing = /[\uFDFA\uFDFB]/g;

/** How many characters are made plain in one step. */
const pieceLength = 4_096;

/** Made plain piece by piece: nothing can come between while a text is normalised. */
function* plainOf(raw: string): SlicedWork<string> {
  const pieces: string[] = [];
  for (let start = 0; start < raw.length;) {
    const end = cutAfter(raw, start + pieceLength);
    pieces.push(plain(raw.slice(start, end).replace(growing, ' ')));
    yield end - start;
    start = end;
  }
  return pieces.join('');
}

/**
 * Where to cut near a place: before a plain character, which is part of no other. A text without any is cut where it is, which
 * costs an accent at most, and no code has accents.
 */
function cutAfter(text: string, place: number): number {
  for (let at = place; at < place + pieceLength && at < text.length; at += 1) if (text.charCodeAt(at) < 0x80) return at;
  // Letters of two halves stay whole.
  return Math.min(/[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place + 1 : place, text.length);
}
