/**
 * From how far the QR code of a poster can be read.
 *
 * What counts is how many points of the camera fall on one square of the code. The usual rule of thumb, a
 * tenth of the distance as the width of the code, says nothing of that and fits codes with few squares only.
 * So this is our estimate: a phone looks for codes in a picture 1,920 points wide that takes in 67 degrees
 * (the main camera of most phones), which is 1.32 m for each metre of distance, and it needs 2.5 points for
 * a square. `tests/poster.test.ts` decodes pictures of that kind. A phone that takes 12 million points reads
 * from twice as far.
 */
const pointsAcross = 1920;
const viewPerMetre = 2 * Math.tan((67 / 2) * (Math.PI / 180));
const pointsPerModule = 2.5;
/** How far a square of one millimetre carries. */
const metresPerMillimetre = pointsAcross / (viewPerMetre * 1000) / pointsPerModule;

/** From how far people in a room should be able to read it. */
export const readingDistance = 3;

/** The width that the margins of sheets.css leave, in millimetres. */
const printed = { A4: 198, A3: 285 } as const;
/** Modules on both sides together that stay clear. */
const clear = 8;

/** A poster on one sheet, or on so many times so many that are put together. */
export interface PosterSize {
  paper: keyof typeof printed;
  /** Sheets side by side; as many are below each other. */
  across: number;
  /** Modules along one side of each sheet. */
  span: number;
  /** Width of the code with its clear edge, in centimetres. */
  width: number;
  /** From how far it reads, in metres. */
  reach: number;
}

export interface PosterFacts {
  /** As the standard counts, 1 to 40. */
  version: number;
  /** Along one side. */
  modules: number;
  /** Ways to print it, from the smallest to the first of A4 that reads from as far as wanted. */
  sizes: PosterSize[];
  /** The width that it needs for that, in centimetres. */
  least: number;
}

/** @param size modules along one side, the clear ones around included, see `qrDrawing` */
export function posterFacts(size: number): PosterFacts {
  const sizes = [posterSize(size, 'A4', 1), posterSize(size, 'A3', 1)];
  for (let across = 2; !sizes.some(({ paper, reach }) => paper === 'A4' && reach >= readingDistance); across += 1)
    sizes.push(posterSize(size, 'A4', across));
  const modules = size - clear;
  return { version: (modules - 17) / 4, modules, sizes, least: Math.ceil(((readingDistance / metresPerMillimetre) * size) / 10) };
}

/**
 * The sheets to print: those that were chosen, if this poster can be printed so; or else the fewest of A4, which
 * every office has, that read from as far as wanted.
 */
export function chosenSize({ sizes }: PosterFacts, chosen?: PosterSize): PosterSize {
  const same = sizes.find(({ paper, across }) => paper === chosen?.paper && across === chosen.across);
  return same ?? sizes.find(({ paper, reach }) => paper === 'A4' && reach >= readingDistance)!;
}

function posterSize(size: number, paper: PosterSize['paper'], across: number): PosterSize {
  // Sheets meet between two modules, so that no cut runs through one.
  const span = Math.ceil(size / across);
  const module = printed[paper] / span;
  return { paper, across, span, width: Math.round((module * size) / 10), reach: Math.floor(module * metresPerMillimetre * 10) / 10 };
}
