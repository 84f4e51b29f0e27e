/**
 * Where everything in the drawing of a plan is, in pixels. Rules that make it free of overlaps for every plan:
 * - Boxes are placed one below the other on a grid; an arrow that passes a column has a row of its own in it.
 * - Each end of an arrow has a height of its own on its side of a box, and ends on facing sides are never at one height.
 * - Upright runs have tracks of their own in the space beside a column, and the numbers a lane of their own before the heads.
 *
 * `columns.ts` has the form for wide screens, projectors and paper, `stack.ts` that for phones.
 */
import type { Point } from '#kit/diagram/edge-path.ts';
import { nodeText } from '#kit/diagram/sizes.ts';
import { letterCount, textWidth, wrapLabel, type WrappedLabel } from '#kit/diagram/wrapped-label.ts';
import { isWeak, type NumberedLink, type PlanLevel, type PlanStep } from '../model/plan.ts';

export interface StepBox {
  step: PlanStep;
  x: number;
  y: number;
  width: number;
  height: number;
  text: WrappedLabel;
}

export interface Arrow {
  id: string;
  number: number;
  from: string;
  to: string;
  weak: boolean;
  points: Point[];
  /** The middle of its number. */
  at: Point;
}

export interface PlanLayout {
  width: number;
  height: number;
  /** The names of the levels, each at the middle of its heading. */
  headings: { level: PlanLevel; at: Point; width: number }[];
  boxes: StepBox[];
  arrows: Arrow[];
}

/** Heights are multiples of this; ends of arrows on one side of a box are as far apart. */
export const grid = 20;
/** Of a number's disc. */
export const discRadius = 9;
export const trackGap = 12;
/** Room for a number and a head. */
export const discLane = 36;
export const boxGap = grid * 2;
export const headingHeight = 40;
const padding = 10;

/** A box of this width around a step's text, tall enough for the ends of arrows on its busier side. */
export function boxFor(step: PlanStep, width: number, ends: number): StepBox {
  const text = wrapped(step.text, width - 2 * padding);
  const height = Math.max(text.height + 2 * padding, (ends + 1) * grid);
  return { step, x: 0, y: 0, width, height: Math.ceil(height / grid) * grid, text };
}

/** As many letters to a line as there is room for: wide ones need shorter lines. */
function wrapped(text: string, room: number): WrappedLabel {
  const each = Math.max(nodeText * 0.58, textWidth(text, nodeText) / Math.max(1, letterCount(text)));
  for (let count = Math.floor(room / each); count > 2; count -= 1) {
    const label = wrapLabel(text, nodeText, count);
    if (label.width <= room) return label;
  }
  return wrapLabel(text, nodeText, 2);
}

/** Heights for so many ends of arrows on a side of a box, `offset` off the grid. */
export function endsOn({ y, height }: Pick<StepBox, 'y' | 'height'>, count: number, offset: number): number[] {
  const rows = Math.floor(height / grid) - 1;
  const first = Math.floor((rows - count) / 2) + 1;
  return Array.from({ length: count }, (_, i) => y + (first + i) * grid + offset);
}

/** An upright run between two heights that wants a track. */
export interface Track {
  from: number;
  to: number;
}

/**
 * A track for each run, counted from the side on which they begin; runs that do not meet may share one. In this order runs
 * cross as little as their ends allow.
 */
export function tracksFor(runs: readonly Track[]): { tracks: number[]; count: number } {
  const order = runs.map((run, i) => ({ run, i })).sort((one, other) => rank(one.run) - rank(other.run));
  const tracks: number[] = Array.from({ length: runs.length }, () => 0);
  const taken: Track[][] = [];
  for (const { run, i } of order) {
    let track = taken.findIndex((there) => there.every((other) => apart(run, other)));
    if (track < 0) track = taken.push([]) - 1;
    taken[track]!.push(run);
    tracks[i] = track;
  }
  return { tracks, count: taken.length };
}

/** Runs down: the lowest start first. Runs up: the highest start first. */
const rank = ({ from, to }: Track): number => (to > from ? -from : from);

const apart = (one: Track, other: Track): boolean =>
  Math.max(one.from, one.to) + grid / 2 < Math.min(other.from, other.to) ||
  Math.max(other.from, other.to) + grid / 2 < Math.min(one.from, one.to);

export const arrowOf = ({ link, number }: NumberedLink, points: Point[], at: Point): Arrow => ({
  id: link.id,
  number,
  from: link.from,
  to: link.to,
  weak: isWeak(link),
  points,
  at,
});
