import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('text that a stranger wrote', () => {
  it('keeps words of every script, emoji, and what looks like markup, unchanged', () => {
    for (const text of ['Où en êtes-vous ?', 'می‌خواهم', 'क्ष', '👩‍🏫 ready?', '<script>alert(1)</script>', 'a & b']) {
      expect(plainText(text, 100)).toBe(text.normalize('NFC'));
    }
  });

  it('loses marks that turn the direction of writing, control characters and line ends', () => {
    expect(plainText('a\u202Eb\u2066c\u200Fd\u061C', 100)).toBe('abcd');
    expect(plainText('one\r\n\u2028two\u0000\tthree\u200B', 100)).toBe('one two three');
    expect(plainText('hidden\u{E0041}\u{E0042}', 100)).toBe('hidden');
    expect(plainText('half \uD800 pair', 100)).toBe('half pair');
  });

  it('loses heaps of marks over one letter', () => {
    expect(plainText(`z${'\u0335'.repeat(40)}`, 100)).toBe(`z${'\u0335'.repeat(3)}`);
  });

  it('is cut between characters, never inside one', () => {
    expect(plainText('x'.repeat(10_000), 240)).toHaveLength(240);
    expect(plainText('👍'.repeat(10), 3)).toBe('👍👍👍');
  });

  it('leaves one space where something forbidden was between two', () => {
    expect(plainText('a \u{F0000} b', 60)).toBe('a b');
  });

  it('holds for any text, and is the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const once = plainText(text, 60);
        expect([...once].length).toBeLessThanOrEqual(60);
        expect(once).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200E\u200F]/u);
        expect(plainText(once, 60)).toBe(once);
      }),
    );
  });
});
