import decodeQR from 'qr/decode.js';
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

/** The drawing as a camera would have it: black on white, four points to a module. */
function picture({ size, path }: ReturnType<typeof qrDrawing>): { width: number; height: number; data: Uint8ClampedArray } {
  const dark = filled(path);
  const width = size * 4;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let at = 0; at < width * width; at += 1) {
    const [x, y] = [Math.floor((at % width) / 4), Math.floor(at / width / 4)];
    if (dark.has(`${x} ${y}`)) data.fill(0, at * 4, at * 4 + 3);
  }
  return { width, height: width, data };
}

const address = 'https://example.org/checklists/sustained-contact/';

describe('a QR code', () => {
  it.each([
    ['an address', address],
    ['letters of two bytes', 'é'.repeat(50)],
    ['digits', '123456'],
    ['the longest link', 'x'.repeat(1_900)],
  ])('is read back: %s', (_, text) => {
    for (const ecc of ['low', 'medium'] as const) expect(decodeQR(picture(qrDrawing(text, ecc)))).toBe(text);
  });

  it('has four clear modules on each side', () => {
    const { size, path } = qrDrawing(address);
    const places = [...filled(path)].flatMap((place) => place.split(' ').map(Number));
    expect([Math.min(...places), Math.max(...places)]).toEqual([4, size - 5]);
  });

  it('is no larger than it must be, and smaller still at the lower correction', () => {
    // ISO/IEC 18004, table 7: version 4 holds 62 bytes at medium correction and 78 at low, version 5 holds 84 at medium.
    const modules = (length: number, ecc: 'low' | 'medium') => qrDrawing('a'.repeat(length), ecc).size - 8;
    expect([modules(62, 'medium'), modules(63, 'medium'), modules(78, 'low')]).toEqual([33, 37, 33]);
  });

  it('draws an empty text too', () => {
    expect(qrDrawing('').size).toBe(21 + 8);
  });
});
