import { describe, expect, it } from 'vitest';
import { encodedArray, encodedText, itemsOf, textOf } from './cbor.ts';
import { finerIndex, type WordIndex } from './finer-index.ts';

const pages = encodedArray([]);
const part = (words: string[]) => encodedArray([encodedArray(words.map((word) => encodedArray([encodedText(word), pages])))]);
const wordsOf = (encoded: Uint8Array) => itemsOf(itemsOf(encoded)[0]!).map((entry) => textOf(itemsOf(entry)[0]!));

const before = [['0', 'an', 'and', 'case'], ['cases', 'cash', 'cast', 'fur', 'fünf', 'map', 'trust'], ['trustworthi', 'trv', 'we', 'ψ']];
const ranges = [['0', 'case', 'en_a'], ['cases', 'trust', 'en_b'], ['trustw', 'ψ', 'en_c']];
const rest = ['version', 'filters', 'fields'].map(encodedText) as [Uint8Array, Uint8Array, Uint8Array];
const index: WordIndex = {
  table: encodedArray([rest[0], pages, encodedArray(ranges.map((range) => encodedArray(range.map(encodedText)))), rest[1], rest[2]]),
  parts: new Map(before.map((words, place) => [ranges[place]![2]!, part(words)])),
};

const after = finerIndex(index, 'en', 12);
const listed = itemsOf(itemsOf(after.table)[2]!).map((range) => itemsOf(range).map(textOf) as [string, string, string]);
/** Pagefind compares bytes. */
const within = (word: string, from: string, to: string) => Buffer.compare(Buffer.from(word), Buffer.from(from)) >= 0 && Buffer.compare(Buffer.from(word), Buffer.from(to)) <= 0;
const partOf = (word: string) => listed.filter(([from, to]) => within(word, from, to)).map(([, , name]) => name);

describe('an index in smaller parts', () => {
  it('holds the same words in the same order, in more parts', () => {
    expect(listed.map(([, , name]) => after.parts.get(name)!).flatMap(wordsOf)).toEqual(before.flat());
    expect(after.parts.size).toBeGreaterThan(before.length);
  });

  it('says of every word where it stands', () => {
    for (const word of before.flat()) expect([word, partOf(word)]).toEqual([word, [listed.find(([, , name]) => wordsOf(after.parts.get(name)!).includes(word))![2]]]);
  });

  it('has in one part what begins with the same three letters', () => {
    for (const [term, words] of [['cas', ['case', 'cases', 'cash', 'cast']], ['tru', ['trust', 'trustworthi']]] as const) {
      expect(partOf(term)).toHaveLength(1);
      expect(wordsOf(after.parts.get(partOf(term)[0]!)!)).toEqual(expect.arrayContaining([...words]));
    }
  });

  it('has one part for words that it does not hold', () => {
    for (const word of ['ant', 'casz', 'cat', 'czz', 'tr', 'truz', 'zebra']) expect([word, partOf(word).length]).toEqual([word, 1]);
  });

  it('leaves the rest of the table as it is', () => {
    const items = itemsOf(after.table);
    expect([items[0], items[1], items[3], items[4]].map((item) => Buffer.from(item!))).toEqual([rest[0], pages, rest[1], rest[2]].map((item) => Buffer.from(item)));
  });

  it('names a part by what it holds', () => {
    expect(finerIndex(index, 'en', 12).parts).toEqual(after.parts);
    for (const name of after.parts.keys()) expect(name).toMatch(/^en_[0-9a-f]{7}$/);
  });
});
