import { describe, expect, it } from 'vitest';
import { qrDrawing } from '#kit/qr/qr-drawing.ts';
import { chosenSize, posterFacts, readingDistance } from './poster-size.ts';

/** Versions 1 to 40 as they are drawn, with four clear modules on each side. */
const sizes = Array.from({ length: 40 }, (_, i) => 21 + 4 * i + 8);

describe('a poster', () => {
  it('names the version that the standard gives to a code of so many modules', () => {
    expect(posterFacts(21 + 8)).toMatchObject({ version: 1, modules: 21 });
    expect(posterFacts(177 + 8)).toMatchObject({ version: 40, modules: 177 });
    // 154 bytes are the most that version 7 takes at the lowest correction (ISO/IEC 18004, table 7).
    expect(posterFacts(qrDrawing('a'.repeat(154), 'low').size).version).toBe(7);
    expect(posterFacts(qrDrawing('a'.repeat(155), 'low').size).version).toBe(8);
  });

  it('reads from less far the more it holds, and from farther on more paper', () => {
    const [short, long] = [posterFacts(45 + 8), posterFacts(101 + 8)];
    expect(short.sizes[0]!.reach).toBeGreaterThan(long.sizes[0]!.reach);
    expect(short.least).toBeLessThan(long.least);
    for (const { sizes } of [short, long])
      expect(sizes.map(({ reach }) => reach)).toEqual(sizes.map(({ reach }) => reach).sort((a, b) => a - b));
  });

  it.each(sizes)('of %d modules is printed so that it reads from three metres, on no more sheets than that takes', (size) => {
    const facts = posterFacts(size);
    const usual = chosenSize(facts);
    expect(usual.reach).toBeGreaterThanOrEqual(readingDistance);
    expect(usual.span * usual.across).toBeGreaterThanOrEqual(size);
    expect(facts.sizes.filter(({ paper, reach }) => paper === 'A4' && reach >= readingDistance)).toEqual([usual]);
  });

  it('keeps to the paper that was chosen for as long as the poster can be printed so', () => {
    const [short, long] = [posterFacts(45 + 8), posterFacts(101 + 8)];
    expect(chosenSize(short, long.sizes[1])).toBe(short.sizes[1]);
    expect(chosenSize(short, long.sizes.at(-1))).toBe(chosenSize(short));
  });
});
