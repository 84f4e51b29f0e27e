import type { SlicedWork } from '#kit/slices.ts';
import { groupSize } from './alphabet.ts';
import { remainder } from './checksum.ts';
import type { CodeList } from './code-list.ts';
import { isFormat } from './layout.ts';
import type { LostStarts } from './lost-start.ts';
import { headerOf, interpret, type Decoded } from './decode.ts';
import type { Refusal } from './refusal.ts';
import { maxFragmentSpan, fragmentsOf, type Fragment } from './fragments.ts';

/** Something that looks like a code and is none, so that somebody can be asked to send theirs again. */
export interface Doubt {
  text: string;
  refusal: Refusal;
}

export interface FoundCodes {
  /** In the order of the text; the same code may come twice. */
  found: Decoded[];
  doubtful: Doubt[];
}

/** The export of a chat of twenty thousand messages stays below this. A longer text is not looked through at all. In characters. */
export const maxTextLength = 2_000_000;

/** Four or more groups with a dash between them and a digit among them, or one long word of digits and letters. */
const dashed = /^(?=[\dA-Z\p{Pd}\u2212]*\d)[PQ](?:[\dA-Z]{2,4}(?:[\p{Pd}\u2212][\dA-Z]{3,5}){3,}|[\dA-Z]{14,})(?![\dA-Z])/iu;

/** Four or more groups of four with anything between them, or five of about four; words have no digits in two of them. */
const spaced =
  /^(?=(?:[^\n]*?\d[\dA-Z]*[^\dA-Z]){2})[PQ](?:[\dA-Z]{3}(?:[\s\p{P}\p{S}\p{Cf}]{1,8}[\dA-Z]{4}){3,}|[\dA-Z]{2,4}(?:[\s\p{P}\p{S}\p{Cf}]{1,8}[\dA-Z]{3,5}){4,})(?![\dA-Z])/iu;

/**
 * Finds the codes in a text such as the export of a chat, whatever is around them and however they
 * were broken up. Ordinary words pass for a code only if the check holds (once in 1,048,576) and list,
 * revision, length and filling fit as well.
 *
 * A code with a mistake in it is reported as doubtful if it still has its first letter, and either its beginning or its shape.
 *
 * @param lostStarts finds those that have lost it
 */
export function* findCodes(raw: string, lists: readonly CodeList[], lostStarts?: LostStarts): SlicedWork<FoundCodes> {
  const { text, fragments } = yield* fragmentsOf(raw);
  const found: Decoded[] = [];
  const doubts: (Doubt & { start: number })[] = [];
  const taken = new Set<Fragment>();
  const read = (run: readonly Fragment[], length: number) => run.slice(0, length).forEach((fragment) => taken.add(fragment));
  const doubt = (run: readonly Fragment[], length: number, refusal = interpret(symbolsOf(run.slice(0, length)), lists)) => {
    read(run, length);
    const { start } = run[0]!;
    const piece = text.slice(start, run[length - 1]!.end);
    doubts.push({ start, text: piece, refusal: refusal as Refusal });
  };
  const startless = function* (surely: boolean): SlicedWork<void> {
    if (!lostStarts) return;
    for (const { first, count, refusal } of yield* lostStarts(text, fragments, taken, lists, surely))
      doubt(fragments.slice(first, first + count), count, refusal);
  };
  // Starts whose beginning says how long the code must be. Most words that begin with P or Q say nothing.
  const readable: number[] = [];
  const refused: { run: readonly Fragment[]; length: number }[] = [];
  for (const [first, fragment] of fragments.entries()) {
    yield 1;
    if (!isFormat(fragment.symbols[0]) || taken.has(fragment)) continue;
    const header = headerOf(beginning(fragments, first), lists);
    if (!header.ok && header.reason === 'malformed') continue;
    if (header.ok) readable.push(first);
    const run = runFrom(fragments, first, taken);
    yield stepsFor(run);
    const hit = codeIn(run, lists, header.ok ? header.length : undefined);
    if (!hit) continue;
    if (!hit.read.ok) refused.push({ run, length: hit.length });
    else {
      read(run, hit.length);
      found.push(hit.read);
    }
  }
  // Two equal words around codes can pass the check as well, and must not swallow these.
  for (const { run, length } of refused) if (!run.slice(0, length).some((fragment) => taken.has(fragment))) doubt(run, length);
  yield* startless(true);
  // Only then what is doubtful: a code after a stray P must not be swallowed by a guess that starts there.
  const starts = new Set(readable);
  for (const [first, fragment] of fragments.entries()) {
    yield 1;
    if (!isFormat(fragment.symbols[0]) || taken.has(fragment)) continue;
    const shaped = shapeAt(fragment.start, text);
    yield maxFragmentSpan;
    if (!shaped && !starts.has(first)) continue;
    const run = runFrom(fragments, first, taken);
    yield stepsFor(run);
    const length = (starts.has(first) && likely(run, lists, text)) || run.filter(({ end }) => end <= fragment.start + shaped).length;
    if (length > 0) doubt(run, length);
  }
  yield* startless(false);
  return { found, doubtful: doubts.sort((a, b) => a.start - b.start).map(({ text, refusal }) => ({ text, refusal })) };
}

/** How much there is to look at from one place: its run, which is no longer than the farthest code with its joints. */
const stepsFor = (run: readonly Fragment[]): number => run.at(-1)!.end - run[0]!.start;

/** No header of a code is longer: it has room for all lists. In symbols. */
const maxHeaderSymbols = 40;

/** The symbols from a fragment on, as far as a header may go. */
function beginning(fragments: readonly Fragment[], first: number): number[] {
  const symbols = fragments[first]!.symbols.slice();
  for (let i = first + 1; i < fragments.length && symbols.length < maxHeaderSymbols; i++) {
    const { joined, symbols: next } = fragments[i]!;
    if (!joined || next.length === 0) break;
    for (const symbol of next) symbols.push(symbol);
  }
  return symbols;
}

/** The fragments from one on that belong together and could make up a code. */
function runFrom(fragments: readonly Fragment[], first: number, taken: ReadonlySet<Fragment>): readonly Fragment[] {
  let last = first;
  for (let length = fragments[first]!.symbols.length; last + 1 < fragments.length; last++) {
    const next = fragments[last + 1]!;
    length += next.symbols.length;
    if (!next.joined || next.symbols.length === 0 || length > maxFragmentSpan || taken.has(next)) break;
  }
  return fragments.slice(first, last + 1);
}

/**
 * The shortest beginning of the run whose check holds: a code, or one that asks for other lists than these.
 *
 * @param expected how long it must be, if that can be said
 */
function codeIn(
  run: readonly Fragment[],
  lists: readonly CodeList[],
  expected: number | undefined,
): { length: number; read: Decoded | Refusal } | undefined {
  let rest = 0;
  let length = 0;
  for (let i = 0; i < run.length; i++) {
    const { symbols } = run[i]!;
    rest = remainder(symbols, rest);
    length += symbols.length;
    if (rest !== 0 || length % groupSize > 0 || length !== (expected ?? length)) continue;
    const read = interpret(symbolsOf(run.slice(0, i + 1)), lists);
    if (read.ok || read.reason === 'newer-revision' || read.reason === 'unknown-list') return { length: i + 1, read };
  }
  return undefined;
}

const symbolsOf = (run: readonly Fragment[]): number[] => run.flatMap(({ symbols }) => symbols);

/** If the run begins like a code, holds a digit and at least half the symbols: how many fragments come closest to its length. */
function likely(run: readonly Fragment[], lists: readonly CodeList[], text: string): number {
  const header = headerOf(symbolsOf(run), lists);
  if (!header.ok) return 0;
  const expected = header.length;
  let [closest, length, sum] = [expected / 2, 0, 0];
  for (const [i, { symbols }] of run.entries()) {
    sum += symbols.length;
    const off = Math.abs(sum - expected);
    if (off < closest) [closest, length] = [off, i + 1];
  }
  return length > 0 && /\d/.test(text.slice(run[0]!.start, run[length - 1]!.end)) ? length : 0;
}

/** How many characters from a place on have the shape of a code, all in one case. */
function shapeAt(start: number, text: string): number {
  const ahead = text.slice(start, start + maxFragmentSpan);
  const piece = (dashed.exec(ahead) ?? spaced.exec(ahead))?.[0] ?? '';
  return piece === piece.toUpperCase() || piece === piece.toLowerCase() ? piece.length : 0;
}
