import { describe, expect, it } from 'vitest';
import { qrDrawing } from '../qr/qr-drawing.ts';
import { posterFacts } from './poster-size.ts';

describe('a poster', () => {
  it('names the version that the standard gives to a code of so many modules', () => {
    expect(posterFacts(21 + 8)).toMatchObject({ version: 1, modules: 21 });
    expect(posterFacts(177 + 8)).toMatchObject({ version: 40, modules: 177 });
    // 154 bytes are the most that version 7 takes at the lowest correction (ISO/IEC 18004, table 7).
    expect(posterFacts(qrDrawing('a'.repeat(154), 'L').size).version).toBe(7);
    expect(posterFacts(qrDrawing('a'.repeat(155), 'L').size).version).toBe(8);
  });

  it('reads from less far the more it holds, and from farther on a larger sheet', () => {
    const [short, long] = [posterFacts(45 + 8), posterFacts(101 + 8)];
    expect(short.reach.A4).toBeGreaterThan(long.reach.A4);
    expect(long.reach.A3).toBeGreaterThan(long.reach.A4);
    expect(short.forThreeMetres).toBeLessThan(long.forThreeMetres);
  });
});
