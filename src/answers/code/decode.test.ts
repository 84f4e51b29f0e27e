import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { alphabet } from './alphabet.ts';
import { decode } from './decode.ts';
import { findCodes } from './find-codes.ts';
import { madeUpLists } from './made-up-lists.fixture.ts';
import { numbersFrom, withSymbol, withSymbolsSwapped } from './spoiling.fixture.ts';
import { exampleLists, vectors } from './vectors.ts';
import { thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { finished } from '#kit/slices.ts';

const lists = [...madeUpLists, ...exampleLists];
/** Goes with the first of the example lists. */
const good = vectors(madeUpLists).codes[0]!.code.replaceAll('-', '');

const many = thirdOfRuns(100_000).numRuns;

// Many inputs, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

describe('decode', () => {
  it('says which character cannot be in a code, and where', () => {
    expect(decode('P05V-1XÜ0', lists)).toEqual({ ok: false, reason: 'unknown-character', character: 'Ü', position: 7 });
    expect(decode('p05v 🙂', lists)).toMatchObject({ reason: 'unknown-character', character: '🙂', position: 5 });
  });

  it('says what is missing as far as the beginning tells', () => {
    expect(decode(good.slice(0, -2), lists)).toEqual({ ok: false, reason: 'too-short', found: 14, expected: 16 });
    expect(decode(`${good}22`, lists)).toEqual({ ok: false, reason: 'too-long', found: 18, expected: 16 });
    expect(decode('P05V', lists)).toEqual({ ok: false, reason: 'too-short', found: 4, expected: undefined });
    expect(decode('9'.repeat(20_000), lists)).toMatchObject({ reason: 'too-long' });
  });

  it('points at the wrong character, or at the two that were swapped', () => {
    expect(decode(withSymbol(good, 15, '3'), lists)).toMatchObject({ reason: 'checksum', suspect: { position: 16, swapped: false } });
    expect(decode(withSymbolsSwapped(good, 1), lists)).toMatchObject({ reason: 'checksum', suspect: { position: 2, swapped: true } });
  });

  it('never throws and never opens what is no code: tens of thousands of texts of symbols, of whole groups', () => {
    const next = numbersFrom(7);
    for (let i = 0; i < many; i++) {
      const length = 4 * (4 + next(10));
      let text = 'PQ'.charAt(i % 2);
      while (text.length < length) text += alphabet[next(32)]!;
      if (decode(text, lists).ok) throw new Error(`opened: ${text}`);
    }
  });

  it('never throws and never opens what is no code: tens of thousands of texts of anything', () => {
    const next = numbersFrom(8);
    const pools = [alphabet, 'PpQq0oO1iIlL-– \n', 'PQ-\u202e\ud800\udc00\u0000', 'ßŉﬁ①²İı٣۴', '🙂é́ن汉', '%<>"#&{}'];
    const last = pools.map((_, from) => pools.slice(from).join(''));
    for (let i = 0; i < many; i++) {
      const pool = last[next(last.length)]!;
      let text = '';
      for (let left = next(60); left > 0; left--) text += pool[next(pool.length)]!;
      if (decode(text, lists).ok || finished(findCodes(text, lists)).found.length > 0) throw new Error(`opened: ${text}`);
    }
  });

  it('never throws and never opens what is no code: texts made to break things', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('__proto__', 'constructor', 'P'.repeat(48), 'Q'.repeat(48)),
    );
    fc.assert(fc.property(anything, (text) => !decode(text, lists).ok && finished(findCodes(text, lists)).found.length === 0));
  });
});
