/** The form for phones: all steps one below the other, and the arrows beside them. */
import { planLevels } from '#schemas/plan-fields.ts';
import { numberedLinks, stepsInOrder, type ReformPlan } from '../model/plan.ts';
import { arrowOf, boxFor, boxGap, discLane, endsOn, grid, headingHeight, tracksFor, type PlanLayout } from './layout.ts';

const boxWidth = 180;
const clear = 4;
/** Close, so that twelve ways side by side still fit a phone. */
const trackGap = 8;

/** @param rtl whether the arrows are on the left */
export function layOutStack(plan: Pick<ReformPlan, 'steps' | 'links'>, rtl: boolean): PlanLayout {
  const links = numberedLinks(plan);
  const steps = stepsInOrder(plan);
  const endsOf = (id: string) => links.filter((link) => link.from.id === id || link.to.id === id);
  const headings: PlanLayout['headings'] = [];
  let y = 0;
  const boxes = planLevels.flatMap((level) => {
    const own = steps.filter((step) => step.level === level);
    if (own.length > 0) {
      headings.push({ level, at: { x: clear + boxWidth / 2, y: y + headingHeight / 2 }, width: boxWidth });
      y += headingHeight;
    }
    return own.map((step) => {
      const box = { ...boxFor(step, boxWidth, endsOf(step.id).length), x: clear, y };
      y += box.height + boxGap / 2;
      return box;
    });
  });
  // On the side of a box first what comes in, then what goes out, so that ways seldom cross.
  const heights = new Map(
    boxes.map((box) => {
      const ends = endsOf(box.step.id).sort((one, other) => Number(other.to.id === box.step.id) - Number(one.to.id === box.step.id));
      return [box.step.id, new Map(endsOn(box, ends.length, 0).map((at, i) => [ends[i]!.link.id, at]))];
    }),
  );
  const runs = links.map(({ link }) => ({ from: heights.get(link.from)!.get(link.id)!, to: heights.get(link.to)!.get(link.id)! }));
  const { tracks, count } = tracksFor(runs);
  const side = clear + boxWidth;
  const width = side + discLane + Math.max(0, count - 1) * trackGap + clear;
  const layout: PlanLayout = {
    width,
    height: Math.max(grid, y - boxGap / 2) + clear,
    headings,
    boxes,
    arrows: links.map((link, i) => {
      const { from, to } = runs[i]!;
      const track = side + discLane + tracks[i]! * trackGap;
      const points = [
        { x: side, y: from },
        { x: track, y: from },
        { x: track, y: to },
        { x: side, y: to },
      ];
      return arrowOf(link, points, { x: side + 22, y: to });
    }),
  };
  if (!rtl) return layout;
  return {
    ...layout,
    headings: layout.headings.map((heading) => ({ ...heading, at: { ...heading.at, x: width - heading.at.x } })),
    boxes: layout.boxes.map((box) => ({ ...box, x: width - box.x - box.width })),
    arrows: layout.arrows.map((arrow) => ({
      ...arrow,
      points: arrow.points.map((point) => ({ ...point, x: width - point.x })),
      at: { ...arrow.at, x: width - arrow.at.x },
    })),
  };
}
