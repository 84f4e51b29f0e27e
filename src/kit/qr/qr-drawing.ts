import { encode } from 'uqr';

/** Clear modules around the code, as the standard asks for. */
const quiet = 4;

/** A QR code as numbers to draw from: for pages at build, and for the browser. */
export interface QrDrawing {
  /** Modules along one side, the clear ones around included. */
  size: number;
  /** The dark modules as the path of an SVG; neighbours in a row are one stroke. */
  path: string;
}

/**
 * The QR code of a text, such that some of it may be lost to folds and stains.
 *
 * @param ecc how much: with `L` the modules are fewer and larger, which counts for more on a wall
 */
export function qrDrawing(text: string, ecc: 'L' | 'M' = 'M'): QrDrawing {
  const { data, size } = encode(text, { ecc, border: quiet });
  const path = data
    .map((row, y) =>
      runs(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');
  return { size, path };
}

/** Where dark modules stand in a row: the first of each run, and how many. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (!dark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  }
  return found;
}
