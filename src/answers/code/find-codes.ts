import { groupSize } from './alphabet.ts';
import { remainder } from './checksum.ts';
import type { CodeList } from './code-list.ts';
import { decode, expectedLength, interpret, type Decoded } from './decode.ts';
import { isFormat } from './layout.ts';
import type { Refusal } from './refusal.ts';
import { fragmentsOf, type Fragment } from './fragments.ts';

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

/**
 * The export of a chat of twenty thousand messages stays below this. A longer text is not looked through at all:
 * the page would stand still meanwhile. In characters.
 */
export const longestChat = 2_000_000;

/** Well past a code of all lists together; the search gives up on a place there. */
const farthest = 120;
/** Four or more groups with a dash between them and a digit among them, or one long word of digits and letters. */
const shape = /^(?=[\dA-Z\p{Pd}\u2212]*\d)[PQ](?:[\dA-Z]{2,4}(?:[\p{Pd}\u2212][\dA-Z]{3,5}){3,}|[\dA-Z]{14,})(?![\dA-Z])/iu;

/**
 * Finds the codes in a text such as the export of a chat, whatever stands around them and however they
 * were broken up. Ordinary words pass for a code only if the check holds (once in 1,048,576) and list,
 * revision, length and filling fit as well.
 *
 * A code with a mistake in it is told as doubtful if it still has its first letter, and either its
 * beginning or its shape.
 */
export function findCodes(raw: string, lists: readonly CodeList[]): FoundCodes {
  const { text, fragments } = fragmentsOf(raw);
  const found: Decoded[] = [];
  const doubts: (Doubt & { start: number })[] = [];
  const taken = new Set<Fragment>();
  const take = (run: readonly Fragment[], length: number) => run.slice(0, length).forEach((fragment) => taken.add(fragment));
  const doubt = (run: readonly Fragment[], length: number) => {
    take(run, length);
    const { start } = run[0]!;
    const piece = text.slice(start, run[length - 1]!.end);
    doubts.push({ start, text: piece, refusal: decode(piece, lists) as Refusal });
  };
  for (const run of runsIn(fragments, taken)) {
    const hit = codeIn(run, lists);
    if (!hit) continue;
    if (!hit.read.ok) doubt(run, hit.length);
    else {
      take(run, hit.length);
      found.push(hit.read);
    }
  }
  // Only then what is doubtful: a code behind a stray P must not be swallowed by a guess that starts there.
  for (const run of runsIn(fragments, taken)) {
    const length = likely(run, lists, text) || shapely(run, text);
    if (length > 0) doubt(run, length);
  }
  return { found, doubtful: doubts.sort((a, b) => a.start - b.start).map(({ text, refusal }) => ({ text, refusal })) };
}

/** From each fragment that starts like a code and is not taken: the fragments that belong together and could make one up. */
function* runsIn(fragments: readonly Fragment[], taken: ReadonlySet<Fragment>): Generator<Fragment[]> {
  for (const [first, fragment] of fragments.entries()) {
    if (!isFormat(fragment.symbols[0]) || fragment.symbols.length > farthest || taken.has(fragment)) continue;
    let last = first;
    for (let length = fragment.symbols.length; last + 1 < fragments.length; last++) {
      const next = fragments[last + 1]!;
      length += next.symbols.length;
      if (!next.joined || next.symbols.length === 0 || length > farthest || taken.has(next)) break;
    }
    yield fragments.slice(first, last + 1);
  }
}

/** The shortest beginning of the run whose check holds: a code, or one that asks for other lists than these. */
function codeIn(run: readonly Fragment[], lists: readonly CodeList[]): { length: number; read: Decoded | Refusal } | undefined {
  const symbols: number[] = [];
  let rest = 0;
  for (const [i, fragment] of run.entries()) {
    symbols.push(...fragment.symbols);
    rest = remainder(fragment.symbols, rest);
    if (rest !== 0 || symbols.length % groupSize > 0) continue;
    const read = interpret(symbols, lists);
    if (read.ok || read.reason === 'newer-revision' || read.reason === 'unknown-list') return { length: i + 1, read };
  }
  return undefined;
}

/** If the run begins like a code, holds a digit and at least half the symbols: how many fragments come closest to its length. */
function likely(run: readonly Fragment[], lists: readonly CodeList[], text: string): number {
  if (!/\d/.test(text.slice(run[0]!.start, run.at(-1)!.end))) return 0;
  const expected =
    expectedLength(
      run.flatMap(({ symbols }) => symbols),
      lists,
    ) ?? 0;
  let [closest, length, sum] = [expected / 2, 0, 0];
  for (const [i, { symbols }] of run.entries()) {
    sum += symbols.length;
    const off = Math.abs(sum - expected);
    if (off < closest) [closest, length] = [off, i + 1];
  }
  return length > 0 && /\d/.test(text.slice(run[0]!.start, run[length - 1]!.end)) ? length : 0;
}

/** How many fragments of the run have the shape of a code, all in one case. */
function shapely(run: readonly Fragment[], text: string): number {
  const { start } = run[0]!;
  const piece = shape.exec(text.slice(start, start + farthest))?.[0] ?? '';
  const oneCase = piece === piece.toUpperCase() || piece === piece.toLowerCase();
  return oneCase ? run.filter(({ end }) => end <= start + piece.length).length : 0;
}
