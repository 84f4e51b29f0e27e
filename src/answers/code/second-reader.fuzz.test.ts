import { describe, expect, it } from 'vitest';
import { contentLists } from './content-lists.ts';
import { runs } from '#kit/fuzz/runs.fixture.ts';
import { decode, type Decoded } from './decode.ts';
import { readBySpecification } from './second-reader.fixture.ts';
import { numbersFrom, withoutSymbol, withSymbol, withSymbolsSwapped, withSymbolTwice } from './spoiling.fixture.ts';
import { vectors } from './vectors.ts';

const given = vectors(contentLists());
const read = (text: string) => readBySpecification(text, given.lists);

/** What the reader that ships says, in the words of the examples. */
function ours(text: string): unknown {
  const { ok, ...result } = decode(text, given.lists);
  if (!ok) return JSON.parse(JSON.stringify(result));
  const { tag, side, lists } = result as Decoded;
  return { tag, side: side ?? null, lists: lists.map(({ list, revision, states }) => ({ list: list.id, revision, states })) };
}

describe('a second reader, written from the page for integrators alone', () => {
  it('opens every published code to what is said there', () => {
    for (const { code, ...holds } of given.codes) expect(read(code), code).toEqual(holds);
  });

  it('reads every published spelling as the same code', () => {
    for (const { text, code } of given.readings) expect(read(text), text).toEqual(read(code));
  });

  it('gives for every published broken code the same refusal, with all that is said with it', () => {
    for (const { text, refusal } of given.refusals) expect(read(text), text).toEqual(JSON.parse(JSON.stringify(refusal)));
  });

  it('agrees on codes spoilt at random, once and twice, and on any text', () => {
    const next = numbersFrom(Number(process.env['FUZZ_RUNS'] ?? 77));
    const pool = [
      ...'PQ07ZUuo-_. \u2212\u00ad\u0660\u0966\uff11\u0420\u03a1\u0436ß\u2167\u00b2\u2460\ud835\udfd8'.normalize(),
      '\u0301\u0301\u0301\u0301',
    ];
    const once = (code: string): string => {
      const place = next(code.length);
      const ways = [
        () => withSymbol(code, place, pool[next(pool.length)]!),
        () => withSymbol(code, place, given.alphabet[next(32)]!),
        () => withoutSymbol(code, place),
        () => withSymbolTwice(code, place),
        () => withSymbolsSwapped(code, Math.min(place, code.length - 2)),
        () => code.slice(0, place),
        () => code.slice(0, place) + given.codes[next(given.codes.length)]!.code.replaceAll('-', ''),
      ];
      return ways[next(ways.length)]!();
    };
    for (let i = 0; i < runs(500).numRuns; i++) {
      const code = given.codes[next(given.codes.length)]!.code.replaceAll('-', '');
      const text = next(2) === 0 ? once(code) : once(once(code) || 'P');
      expect(read(text), text).toEqual(ours(text));
    }
  });
});
