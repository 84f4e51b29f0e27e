/**
 * From how far a QR code can be read.
 *
 * Our estimate, not a standard: a phone looks for codes in a picture about 1,900 pixels wide that shows 1.3 m
 * at a distance of 1 m, and needs two pixels for each module. So each millimetre of module gives 0.73 m.
 * The usual rule of thumb, a tenth of the distance as the width of the code, only fits codes with few modules.
 */
const metresPerMillimetre = 0.73;

/** What fits on a sheet with the margins of sheets.css, in millimetres. */
export const posterWidths = { A4: 198, A3: 285 } as const;
const clear = 8;

export interface PosterFacts {
  /** As the standard counts, 1 to 40. */
  version: number;
  /** Along one side. */
  modules: number;
  /** From how far it reads, in metres, on each sheet. */
  reach: Record<keyof typeof posterWidths, number>;
  /** The width that it needs to be read from three metres, in centimetres. */
  forThreeMetres: number;
}

/** @param size modules along one side, the clear ones around included, see `qrDrawing` */
export function posterFacts(size: number): PosterFacts {
  const modules = size - clear;
  const reach = (width: number) => Math.round((width / size) * metresPerMillimetre * 10) / 10;
  return {
    version: (modules - 17) / 4,
    modules,
    reach: { A4: reach(posterWidths.A4), A3: reach(posterWidths.A3) },
    forThreeMetres: Math.ceil(((3 / metresPerMillimetre) * size) / 10),
  };
}
