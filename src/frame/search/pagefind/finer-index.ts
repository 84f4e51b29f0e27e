import { createHash } from 'node:crypto';
import { decode, encode } from 'cborg';

/** The words of an index, cut into parts, and the table that says which words stand in which part; as CBOR (RFC 8949). */
export interface WordIndex {
  table: Uint8Array;
  /** Parts by their names. */
  parts: Map<string, Uint8Array>;
}

/** What a part holds of a word: the word itself, and the pages that have it. */
type Entry = [word: string, ...pages: unknown[]];
type Part = [words: Entry[]];
type Listed = [first: string, last: string, name: string];
type Table = [version: string, pages: unknown, parts: Listed[], ...more: unknown[]];

/**
 * Parts end where words begin with other letters, so that whoever typed as many gets all words that begin so
 * from one part.
 */
const letters = 3;

/**
 * Cuts the words into smaller parts. Pagefind's have some 28 kB, whatever is set: on a slow line more than half a
 * second for each new word. It loads the one part in which a word would stand, so the size is free.
 *
 * @param size in bytes, from which a part ends at the next chance
 * @throws if the index is not as Pagefind 1.5 makes it
 */
export function finerIndex({ table, parts }: WordIndex, language: string, size: number): WordIndex {
  const [version, pages, ranges, ...more] = read(table) as Table;
  const entries = ranges.flatMap(([, , name]) => (read(parts.get(name)!) as Part)[0]);
  const finer = new Map<string, Uint8Array>();
  const listed: Listed[] = [];
  const add = (from: string, to: string, words: Entry[]) => {
    const part = encode([words] satisfies Part);
    const name = `${language}_${createHash('sha256').update(part).digest('hex').slice(0, 7)}`;
    finer.set(name, part);
    listed.push([from, to, name]);
  };
  let from = ranges[0]![0];
  let words: Entry[] = [];
  let length = 0;
  for (const entry of entries) {
    const next = beginning(entry);
    if (length >= size && next !== beginning(words.at(-1)!)) {
      add(from, justBefore(next), words);
      from = next;
      words = [];
      length = 0;
    }
    words.push(entry);
    length += encode(entry).length;
  }
  add(from, ranges.at(-1)![1], words);
  return { table: encode([version, pages, listed, ...more] satisfies Table), parts: finer };
}

/** Numbers have many forms in CBOR, and Pagefind reads those that it writes itself. */
function read(bytes: Uint8Array): unknown {
  const value: unknown = decode(bytes);
  if (Buffer.compare(encode(value), bytes) !== 0)
    throw new Error(
      'The search index holds what would be written differently here: src/frame/search/pagefind/finer-index.ts has to learn it.',
    );
  return value;
}

/** The first letters of the word of an entry. */
const beginning = ([word]: Entry) => [...word].slice(0, letters).join('');

/** What sorts after all words before this one and before this one, so that no word falls between two parts. */
function justBefore(word: string): string {
  const characters = [...word];
  const last = characters.pop()!.codePointAt(0)!;
  return `${characters.join('')}${String.fromCodePoint(last - 1)}\u{10ffff}`;
}
