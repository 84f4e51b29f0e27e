/**
 * The hour-glass as strands: each runs from its place in the wide top through the narrow waist to the
 * same place in the wide base. Many organisations above, two people in the middle, many below.
 */
export interface Glass {
  /** Half of its width at the rim and at the base. */
  reach: number;
  /** Half of its width at the waist. */
  waist: number;
  /** How far the strands keep from the axis at the waist, where they part into two. */
  gap: number;
  /** Heights of rim, waist and base. */
  rim: number;
  middle: number;
  base: number;
}

/** The places of `count` strands between -1 and 1, evenly spread; none is in the middle if `count` is even. */
export function places(count: number): number[] {
  return Array.from({ length: count }, (_, index) => round((2 * index) / (count - 1) - 1));
}

/** The path of the strand that is at `place` (-1 to 1), around a vertical axis at x = 0. */
export function strand(place: number, { reach, waist, gap, rim, middle, base }: Glass): string {
  const wide = round(place * reach);
  const narrow = round(Math.sign(place) * (gap + Math.abs(place) * (waist - gap)));
  const upper = round((middle - rim) * 0.52);
  const lower = round((base - middle) * 0.52);
  return (
    `M${wide} ${rim}C${wide} ${rim + upper} ${narrow} ${middle - upper} ${narrow} ${middle}` + `S${wide} ${base - lower} ${wide} ${base}`
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
