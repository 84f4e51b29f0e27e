/** The form for wide screens, projectors and paper: a column for each level, from left to right. */
import type { Point } from '#kit/diagram/edge-path.ts';
import { planLevels } from '#schemas/plan-fields.ts';
import { numberedLinks, stepsInOrder, type NumberedLink, type ReformPlan } from '../model/plan.ts';
import {
  arrowOf,
  boxFor,
  boxGap,
  discLane,
  endsOn,
  grid,
  headingHeight,
  trackGap,
  tracksFor,
  type PlanLayout,
  type StepBox,
} from './layout.ts';

const usualWidth = 168;
/** For a room: narrow boxes leave room for larger letters across the screen, wide ones are lower. */
export const roomWidths = [140, 180, 220, 260] as const;
/** Beside the outermost tracks. */
const clear = 14;

/** A row of a column: a step's box, or the way of an arrow that passes. */
interface Slot {
  box: StepBox | undefined;
  pass: NumberedLink | undefined;
  y: number;
  height: number;
}

/** An arrow's way through the space after a column: from a height to a height. */
interface Way {
  link: NumberedLink;
  from: number;
  to: number;
  /** Whether it ends there, at the next column (`on`) or at the column it came from (`back`). */
  ends: 'on' | 'back' | undefined;
}

/**
 * @param rtl whether the first level is on the right
 * @param boxWidth of a column, in pixels
 */
export function layOutColumns(plan: Pick<ReformPlan, 'steps' | 'links'>, rtl: boolean, boxWidth = usualWidth): PlanLayout {
  const links = numberedLinks(plan);
  const steps = stepsInOrder(plan);
  const levels = planLevels.filter((level) => steps.some((step) => step.level === level));
  const columnOf = (id: string) => levels.indexOf(steps.find((step) => step.id === id)!.level);
  const isOver = ({ from, to }: NumberedLink, column: number) => columnOf(from.id) < column && column < columnOf(to.id);
  const isLevel = ({ from, to }: NumberedLink) => from.level === to.level;
  const rightEnds = (id: string) => links.filter((link) => link.from.id === id || (link.to.id === id && isLevel(link)));
  const leftEnds = (id: string) => links.filter((link) => link.to.id === id && !isLevel(link));

  // Steps nearest to what leads to them; then everything has a height.
  const places = new Map<string, number>();
  const columns = levels.map((level, column) => {
    const slots: Slot[] = steps
      .filter((step) => step.level === level)
      .map((step) => boxFor(step, boxWidth, Math.max(rightEnds(step.id).length, leftEnds(step.id).length)))
      .map((box) => ({ box, pass: undefined, y: 0, height: box.height }));
    for (const link of links) if (isOver(link, column)) slots.push({ box: undefined, pass: link, y: 0, height: grid * 2 });
    const wish = ({ box, pass }: Slot) =>
      mean(box ? leftEnds(box.step.id).map(({ from }) => places.get(from.id)) : [places.get(pass!.from.id)]);
    const sorted = slots.map((slot, i) => ({ slot, wish: wish(slot) ?? i * 100 })).sort((one, other) => one.wish - other.wish);
    let y = headingHeight;
    for (const { slot } of sorted) {
      slot.y = y;
      if (slot.box) places.set(slot.box.step.id, y + slot.height / 2);
      y += slot.height + boxGap;
    }
    return sorted.map(({ slot }) => slot);
  });
  const height = Math.max(headingHeight, ...columns.flat().map((slot) => slot.y + slot.height)) + clear;
  for (const column of columns) centre(column, height);

  const boxOf = (id: string) => columns.flat().find(({ box }) => box?.step.id === id)!.box!;
  const passOf = (link: NumberedLink, column: number) => columns[column]!.find(({ pass }) => pass?.link.id === link.link.id)!;
  const farEnd = ({ from, to }: NumberedLink, id: string) => places.get(from.id === id ? to.id : from.id)!;
  const sideOf = (id: string, ends: NumberedLink[], offset: number) => {
    const sorted = [...ends].sort((one, other) => farEnd(one, id) - farEnd(other, id));
    return new Map(endsOn(boxOf(id), sorted.length, offset).map((y, i) => [sorted[i]!.link.id, y]));
  };
  for (const { box } of columns.flat()) if (box) places.set(box.step.id, box.y + box.height / 2);
  const right = new Map(steps.map(({ id }) => [id, sideOf(id, rightEnds(id), 0)]));
  const left = new Map(steps.map(({ id }) => [id, sideOf(id, leftEnds(id), grid / 2)]));

  // The ways of all arrows through the spaces, and the places that these need.
  const spaces = levels.map((_, column): Way[] =>
    links.flatMap((link): Way[] => {
      const [a, b] = [columnOf(link.from.id), columnOf(link.to.id)];
      if (a === b && a === column)
        return [{ link, from: right.get(link.from.id)!.get(link.link.id)!, to: right.get(link.to.id)!.get(link.link.id)!, ends: 'back' }];
      if (column < a || column >= b) return [];
      const from = column === a ? right.get(link.from.id)!.get(link.link.id)! : passOf(link, column).y + grid;
      const last = column + 1 === b;
      return [
        {
          link,
          from,
          to: last ? left.get(link.to.id)!.get(link.link.id)! : passOf(link, column + 1).y + grid / 2,
          ends: last ? 'on' : undefined,
        },
      ];
    }),
  );
  const points = new Map<string, Point[]>(links.map(({ link }) => [link.id, []]));
  const discs = new Map<string, Point>();
  let x = clear;
  const columnsAt = levels.map((_, column) => {
    const start = x;
    const ways = spaces[column]!;
    const { tracks, count } = tracksFor(ways);
    const backLane = ways.some(({ ends }) => ends === 'back') ? discLane : clear;
    const end = start + boxWidth;
    const trackAt = (track: number) => end + backLane + track * trackGap;
    const last = column === levels.length - 1;
    x = ways.length === 0 ? end + (last ? clear : clear * 2) : trackAt(count) + (last ? 0 : discLane);
    ways.forEach(({ link, from, to, ends }, i) => {
      const way = points.get(link.link.id)!;
      const track = trackAt(tracks[i]!);
      if (link.from.level !== levels[column] && way.length > 0)
        way.push({ x: start + boxWidth / 2, y: from - grid / 2 }, { x: start + boxWidth / 2, y: from });
      else way.push({ x: end, y: from });
      way.push({ x: track, y: from }, { x: track, y: to });
      if (ends === 'on') {
        way.push({ x, y: to });
        discs.set(link.link.id, { x: x - 22, y: to });
      } else if (ends === 'back') {
        way.push({ x: end, y: to });
        discs.set(link.link.id, { x: end + 22, y: to });
      }
    });
    for (const { box } of columns[column]!) if (box) box.x = start;
    return start;
  });
  const layout: PlanLayout = {
    width: x + clear,
    height,
    headings: levels.map((level, i) => ({ level, at: { x: columnsAt[i]! + boxWidth / 2, y: headingHeight / 2 }, width: boxWidth })),
    boxes: columns.flat().flatMap(({ box }) => box ?? []),
    arrows: links.map((link) => arrowOf(link, points.get(link.link.id)!, discs.get(link.link.id)!)),
  };
  return rtl ? mirrored(layout) : layout;
}

const mean = (numbers: readonly (number | undefined)[]): number | undefined => {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, number) => sum + number, 0) / known.length;
};

/** Moves the rows of a column to the middle of the drawing, and keeps them on the grid. */
function centre(column: readonly Slot[], height: number): void {
  const foot = Math.max(headingHeight, ...column.map((slot) => slot.y + slot.height));
  const by = Math.floor((height - foot) / 2 / grid) * grid;
  for (const slot of column) {
    slot.y += Math.max(0, by);
    if (slot.box) slot.box.y = slot.y;
  }
}

function mirrored({ width, height, headings, boxes, arrows }: PlanLayout): PlanLayout {
  const turned = ({ x, y }: Point): Point => ({ x: width - x, y });
  return {
    width,
    height,
    headings: headings.map((heading) => ({ ...heading, at: turned(heading.at) })),
    boxes: boxes.map((box) => ({ ...box, x: width - box.x - box.width })),
    arrows: arrows.map((arrow) => ({ ...arrow, points: arrow.points.map(turned), at: turned(arrow.at) })),
  };
}
