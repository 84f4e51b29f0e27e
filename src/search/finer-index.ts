import { createHash } from 'node:crypto';
import { encodedArray, encodedText, itemsOf, textOf, type Encoded } from './cbor.ts';

/** The words of an index, cut into parts, and the table that says which words stand in which part. */
export interface WordIndex {
  table: Encoded;
  /** Parts by their names. */
  parts: Map<string, Encoded>;
}

/** Where in the table the list of parts stands. */
const partsAt = 2;
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
 */
export function finerIndex({ table, parts }: WordIndex, language: string, size: number): WordIndex {
  const inTable = itemsOf(table);
  const ranges = itemsOf(inTable[partsAt]!).map((range) => itemsOf(range).map(textOf) as [first: string, last: string, name: string]);
  const finer = new Map<string, Encoded>();
  const listed: Encoded[] = [];
  const add = (from: string, to: string, words: Encoded[]) => {
    const part = encodedArray([encodedArray(words)]);
    const name = `${language}_${createHash('sha256').update(part).digest('hex').slice(0, 7)}`;
    finer.set(name, part);
    listed.push(encodedArray([from, to, name].map(encodedText)));
  };
  let from = ranges[0]![0];
  let words: Encoded[] = [];
  for (const word of ranges.flatMap(([, , name]) => itemsOf(itemsOf(parts.get(name)!)[0]!))) {
    const next = beginning(word);
    if (lengthOf(words) >= size && next !== beginning(words.at(-1)!)) {
      add(from, justBefore(next), words);
      from = next;
      words = [];
    }
    words.push(word);
  }
  add(from, ranges.at(-1)![1], words);
  return { table: encodedArray(inTable.with(partsAt, encodedArray(listed))), parts: finer };
}

/** The first letters of an entry, which is a list that starts with its word. */
const beginning = (entry: Encoded) => [...textOf(itemsOf(entry)[0]!)].slice(0, letters).join('');

/** What sorts after all words before this one and before this one, so that no word falls between two parts. */
function justBefore(word: string): string {
  const characters = [...word];
  const last = characters.pop()!.codePointAt(0)!;
  return `${characters.join('')}${String.fromCodePoint(last - 1)}\u{10ffff}`;
}

const lengthOf = (words: Encoded[]) => words.reduce((sum, { length }) => sum + length, 0);
