/** The drawing of a plan in parts, so that a whole room can read each of them. */
import { planLevels } from '#schemas/plan-fields.ts';
import { nodeText } from '#kit/diagram/sizes.ts';
import { stepsInOrder, type PlanStep, type ReformPlan } from '../model/plan.ts';
import { layOutColumns, roomWidths } from './columns.ts';
import type { PlanLayout } from './layout.ts';
import { layOutStack } from './stack.ts';

export type DrawnPart = Pick<ReformPlan, 'steps' | 'links'>;

/** The part of a window that a drawing has, in pixels of the screen. */
export interface RoomSpace {
  width: number;
  height: number;
  /** The smallest letters that the back of the room can read. */
  letters: number;
}

export interface RoomDrawing {
  layout: PlanLayout;
  form: 'columns' | 'stack';
  /** How large a pixel of the layout is on the screen. */
  scale: number;
}

/**
 * The whole plan as one part if that fits, or a part for as many steps of a level as fit, each with all that they lead to. So
 * every step is in a part, and every arrow in exactly one.
 */
export function roomParts(plan: ReformPlan, fits: (part: DrawnPart) => boolean): DrawnPart[] {
  const { steps, links } = plan;
  if (steps.length === 0) return [];
  if (fits({ steps, links })) return [{ steps, links }];
  const leads = (step: PlanStep) => links.some(({ from }) => from === step.id);
  const isLed = (step: PlanStep) => links.some(({ to }) => to === step.id);
  const parts: DrawnPart[] = [];
  for (const level of planLevels) {
    let sources: PlanStep[] = [];
    // What leads nowhere is drawn where something leads to it.
    for (const step of stepsInOrder(plan).filter((one) => one.level === level && (leads(one) || !isLed(one)))) {
      if (sources.length > 0 && !fits(partFrom(plan, [...sources, step]))) {
        parts.push(partFrom(plan, sources));
        sources = [];
      }
      sources.push(step);
    }
    if (sources.length > 0) parts.push(partFrom(plan, sources));
  }
  return parts;
}

function partFrom({ steps, links }: ReformPlan, sources: readonly PlanStep[]): DrawnPart {
  const own = links.filter(({ from }) => sources.some(({ id }) => id === from));
  const near = new Set([...sources.map(({ id }) => id), ...own.map(({ to }) => to)]);
  return { steps: steps.filter(({ id }) => near.has(id)), links: own };
}

/** Whether a part can be drawn with letters that are large enough. */
export const fitsRoom = (part: DrawnPart, rtl: boolean, space: RoomSpace): boolean =>
  layoutsOf(part, rtl).some((one) => scaleIn(space, one) >= leastIn(space));

/**
 * A part with letters as large as there is room for. What is too much for letters that can be read is as wide as the room, and
 * higher.
 */
export function roomDrawing(part: DrawnPart, rtl: boolean, space: RoomSpace): RoomDrawing {
  const layouts = layoutsOf(part, rtl).map((one) => ({ ...one, scale: scaleIn(space, one) }));
  const best = layouts.reduce((found, one) => (one.scale > found.scale ? one : found));
  const least = leastIn(space);
  if (best.scale >= least) return best;
  const wideEnough = layouts.filter(({ layout }) => layout.width * least <= space.width);
  const [first = best, ...others] = wideEnough;
  const lowest = others.reduce((found, one) => (one.layout.height < found.layout.height ? one : found), first);
  return { ...lowest, scale: Math.min(least, space.width / lowest.layout.width) };
}

type Placed = Omit<RoomDrawing, 'scale'>;

/** Wide boxes are low, narrow ones leave room across. */
const layoutsOf = (part: DrawnPart, rtl: boolean): Placed[] => [
  ...roomWidths.map((width): Placed => ({ form: 'columns', layout: layOutColumns(part, rtl, width) })),
  { form: 'stack', layout: layOutStack(part, rtl) },
];

const leastIn = ({ letters }: RoomSpace) => letters / nodeText;
const scaleIn = ({ width, height }: RoomSpace, { layout }: Placed) => Math.min(width / layout.width, height / layout.height);
