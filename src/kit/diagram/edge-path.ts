/** The line of an edge, for drawings made with the page and in the browser alike. */

/** A place in a drawing, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The radius of a bend, in pixels. */
const bend = 7;

/** One decimal is finer than any screen and keeps the drawing small. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Straight runs with rounded bends, as the `d` of a path. */
export function edgePath(points: Point[]): string {
  const [first, ...rest] = points;
  let d = `M${at(first!)}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (!next) {
      d += `L${at(point)}`;
      return;
    }
    const before = rest[index - 1] ?? first!;
    const radius = Math.min(bend, distance(before, point) / 2, distance(point, next) / 2);
    d += `L${at(toward(point, before, radius))}Q${at(point)} ${at(toward(point, next, radius))}`;
  });
  return d;
}

const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

function toward(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}
