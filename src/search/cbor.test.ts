import { describe, expect, it } from 'vitest';
import { encodedArray, encodedText, itemsOf, textOf } from './cbor.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('a list in CBOR', () => {
  // Examples from RFC 8949, appendix A.
  it.each([
    ['80', []],
    ['83010203', ['01', '02', '03']],
    ['8301820203820405', ['01', '820203', '820405']],
    ['84203900631901001903e8', ['20', '390063', '190100', '1903e8']],
    ['8364494554461a000f424041ff', ['6449455446', '1a000f4240', '41ff']],
  ])('%s falls into its items', (list, items) => {
    expect(itemsOf(bytes(list)).map((item) => Buffer.from(item).toString('hex'))).toEqual(items);
  });

  it.each([0, 1, 23, 24, 255, 256, 1_000])('of %i items is read as it was written', (count) => {
    const items = Array.from({ length: count }, (_, place) => encodedText(String(place)));
    expect(itemsOf(encodedArray(items)).map(textOf)).toEqual(items.map(textOf));
  });

  it.each(['a', 'ü水𐅑', 'word '.repeat(60)])('keeps the text %s', (text) => expect(textOf(encodedText(text))).toBe(text));

  it.each(['a10102', '81a0', '81f4', '819f', '811b000000e8d4a51000'])('%s is refused: it is of a kind that no index holds', (value) => {
    expect(() => itemsOf(bytes(value))).toThrow('The search index');
  });
});

it('a number is no text', () => expect(() => textOf(bytes('01'))).toThrow('The search index'));
