import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrDrawing } from './qr-drawing.ts';

/** The modules that a path of our making fills. */
function filled(path: string): Set<string> {
  const modules = new Set<string>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let i = 0; i < Number(length); i += 1) modules.add(`${Number(x) + i} ${y}`);
  }
  return modules;
}

describe('a QR code', () => {
  it.each(['https://example.org/checklists/sustained-contact/', 'é'.repeat(50), ''])('draws exactly the dark modules of %j', (text) => {
    const { data, size } = encode(text, { ecc: 'M', border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((value, x) => (value ? [`${x} ${y}`] : [])));
    const drawing = qrDrawing(text);
    expect(drawing.size).toBe(size);
    expect(filled(drawing.path)).toEqual(new Set(dark));
  });

  it('has four clear modules on each side', () => {
    const { size, path } = qrDrawing('https://example.org/');
    for (const place of filled(path)) {
      for (const at of place.split(' ').map(Number)) {
        expect(at).toBeGreaterThanOrEqual(4);
        expect(at).toBeLessThan(size - 4);
      }
    }
  });
});
