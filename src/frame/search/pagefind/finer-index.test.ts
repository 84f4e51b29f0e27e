import { decode, encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { finerIndex } from './finer-index.ts';

const before = [
  ['0', 'an', 'and', 'case'],
  ['cases', 'cash', 'cast', 'fur', 'fünf', 'map', 'trust'],
  ['trustworthi', 'trv', 'we', 'ψ'],
];
const ranges = [
  ['0', 'case', 'en_a'],
  ['cases', 'trust', 'en_b'],
  ['trustw', 'ψ', 'en_c'],
];
const [version, pages, ...more] = ['1.5.2', [['en_1', 3]], ['filters'], 7];
const index = {
  table: encode([version, pages, ranges, ...more]),
  parts: new Map(before.map((words, place) => [ranges[place]![2]!, encode([words.map((word) => [word, []])])])),
};

const after = finerIndex(index, 'en', 12);
const listed = decode(after.table)[2] as [from: string, to: string, name: string][];
const wordsOf = (name: string) => (decode(after.parts.get(name)!)[0] as [word: string][]).map(([word]) => word);
/** Pagefind compares bytes. */
const within = (word: string, from: string, to: string) =>
  Buffer.compare(Buffer.from(word), Buffer.from(from)) >= 0 && Buffer.compare(Buffer.from(word), Buffer.from(to)) <= 0;
const partOf = (word: string) => listed.filter(([from, to]) => within(word, from, to)).map(([, , name]) => name);

describe('an index in smaller parts', () => {
  it('holds the same words in the same order, in more parts', () => {
    expect(listed.flatMap(([, , name]) => wordsOf(name))).toEqual(before.flat());
    expect(after.parts.size).toBeGreaterThan(before.length);
  });

  it('says of every word where it stands', () => {
    for (const word of before.flat())
      expect([word, partOf(word)]).toEqual([word, [listed.find(([, , name]) => wordsOf(name).includes(word))![2]]]);
  });

  it('has in one part what begins with the same three letters', () => {
    for (const [term, words] of [
      ['cas', ['case', 'cases', 'cash', 'cast']],
      ['tru', ['trust', 'trustworthi']],
    ] as const) {
      expect(partOf(term)).toHaveLength(1);
      expect(wordsOf(partOf(term)[0]!)).toEqual(expect.arrayContaining([...words]));
    }
  });

  it('has one part for words that it does not hold', () => {
    for (const word of ['ant', 'casz', 'cat', 'czz', 'tr', 'truz', 'zebra']) expect([word, partOf(word).length]).toEqual([word, 1]);
  });

  it('leaves the rest of the table as it is', () => {
    expect((decode(after.table) as unknown[]).toSpliced(2, 1)).toEqual([version, pages, ...more]);
  });

  it('names a part by what it holds', () => {
    expect(finerIndex(index, 'en', 12).parts).toEqual(after.parts);
    for (const name of after.parts.keys()) expect(name).toMatch(/^en_[0-9a-f]{7}$/);
  });

  it('is refused where it could not be written as it was', () => {
    // A number as a float of four bytes, which would be written as one byte.
    const table = Buffer.concat([
      Uint8Array.of(0x84),
      encode(version),
      encode(pages),
      encode(ranges),
      Uint8Array.of(0xfa, 0x40, 0xa0, 0, 0),
    ]);
    expect(() => finerIndex({ ...index, table }, 'en', 12)).toThrow('would be written differently');
  });
});
