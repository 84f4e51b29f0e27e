import encodeQR from 'qr';

/** Clear modules around the code, as the standard requires. */
const quietZone = 4;

/** How much of a code may be lost and it still reads: 7 or 15 in a hundred. */
export type ErrorCorrection = 'low' | 'medium';

/** A QR code as numbers to draw from: for pages at build, and for the browser. */
export interface QrDrawing {
  /** Modules along one side, the clear ones around included. */
  size: number;
  /** The dark modules as the path of an SVG; neighbours in a row are one stroke. */
  path: string;
}

/**
 * The QR code of a text, readable even after folds and stains.
 *
 * @param ecc with `low` the modules are fewer and larger, which matters more on a wall
 */
export function qrDrawing(text: string, ecc: ErrorCorrection = 'medium'): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc, border: quietZone });
  const path = rows
    .map((row, y) =>
      runs(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');
  return { size: rows.length, path };
}

/** The runs of dark modules in a row: the first of each, and how many. */
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
