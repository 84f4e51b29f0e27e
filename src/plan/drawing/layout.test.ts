import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '#kit/diagram/edge-path.ts';
import { runs, thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { phoneWidth } from '#kit/diagram/sizes.ts';
import type { ReformPlan } from '../model/plan.ts';
import { somePlans } from '../model/some-plans.fixture.ts';
import { layOutColumns, roomWidths } from './columns.ts';
import { discRadius, headingHeight, tracksFor, type Arrow, type PlanLayout } from './layout.ts';
import { layOutStack } from './stack.ts';

interface Rect {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const around = (name: string, { x, y }: Point, across: number, up = across): Rect => ({
  name,
  left: x - across,
  right: x + across,
  top: y - up,
  bottom: y + up,
});
const meet = (one: Rect, other: Rect) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const runsOf = ({ number, points }: Arrow): Rect[] =>
  points.slice(1).map((point, i) => {
    const from = points[i]!;
    return {
      name: `arrow ${number}`,
      left: Math.min(from.x, point.x),
      right: Math.max(from.x, point.x),
      top: Math.min(from.y, point.y),
      bottom: Math.max(from.y, point.y),
    };
  });

/** Two runs on one line that share more than a point. */
const lying = (run: Rect) => run.top === run.bottom;
function runTogether(one: Rect, other: Rect): boolean {
  if (lying(one) !== lying(other)) return false;
  if (lying(one)) return one.top === other.top && one.left < other.right && other.left < one.right;
  return one.left === other.left && one.top < other.bottom && other.top < one.bottom;
}

/** Everything that is on top of something else, in words. */
function overlaps({ width, height, headings, boxes, arrows }: PlanLayout): string[] {
  const rects = boxes.map((box): Rect => ({
    name: `box ${box.step.id}`,
    left: box.x,
    top: box.y,
    right: box.x + box.width,
    bottom: box.y + box.height,
  }));
  const titles = headings.map(({ level, at, width: wide }) => around(`heading ${level}`, at, wide / 2, headingHeight / 2 - 1));
  const discs = arrows.map(({ number, at }) => around(`disc ${number}`, at, discRadius));
  const solid = [...rects, ...titles, ...discs];
  const lines = arrows.flatMap((arrow) => runsOf(arrow));
  const near = [...rects.map((rect) => ({ ...rect, left: rect.left + 1, right: rect.right - 1 })), ...titles, ...discs];
  const found: string[] = [];
  for (const [i, one] of solid.entries())
    for (let k = i + 1; k < solid.length; k++) if (meet(one, solid[k]!)) found.push(`${one.name} and ${solid[k]!.name}`);
  for (const line of lines) {
    const own = line.name.replace('arrow', 'disc');
    // A run without thickness meets nothing; it has some on paper.
    const thick = { ...line, left: line.left - 0.5, right: line.right + 0.5, top: line.top - 0.5, bottom: line.bottom + 0.5 };
    for (const one of near) if (meet(thick, one) && one.name !== own) found.push(`${line.name} and ${one.name}`);
    for (const other of lines) if (runTogether(line, other) && other.name > line.name) found.push(`${line.name} along ${other.name}`);
  }
  const outside = solid.filter((one) => one.left < 0 || one.top < 0 || one.right > width || one.bottom > height);
  const spilt = boxes.filter((box) => box.text.width > box.width || box.text.height > box.height);
  return [...found, ...outside.map(({ name }) => `${name} outside`), ...spilt.map(({ step }) => `text of ${step.id}`)];
}

type Form = [name: string, draw: (plan: ReformPlan) => PlanLayout];
const pages: Form[] = [
  ['in columns', (plan) => layOutColumns(plan, false)],
  ['in columns from the right', (plan) => layOutColumns(plan, true)],
  ['in a stack', (plan) => layOutStack(plan, false)],
  ['in a stack from the right', (plan) => layOutStack(plan, true)],
];
const rooms = [roomWidths[0], roomWidths.at(-1)!].map((width): Form => [
  `in columns ${width} wide for a room`,
  (plan) => layOutColumns(plan, false, width),
]);

// A plan at random takes longer to make up than to draw: each is drawn in all forms.
describe.each([
  { where: 'on a page or on a phone, from either side', forms: pages, cases: 1_000 },
  { where: 'for a room, as narrow and as wide as there is', forms: rooms, cases: 300 },
])('a plan drawn $where', ({ forms, cases }) => {
  it('has nothing on top of anything else, whatever is in it', () => {
    fc.assert(
      fc.property(somePlans, (plan) => {
        const found = forms.flatMap(([name, draw]) => overlaps(draw(plan)).map((one) => `${name}: ${one}`));
        expect(found).toEqual([]);
      }),
      thirdOfRuns(cases),
    );
  });

  it.each(forms)('has each step and each arrow once, and the arrows lead where the plan says: %s', (_, draw) => {
    fc.assert(
      fc.property(somePlans, (plan) => {
        const { boxes, arrows } = draw(plan);
        expect(boxes.map(({ step }) => step.id).sort()).toEqual(plan.steps.map(({ id }) => id).sort());
        expect(arrows.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(plan.links.map(({ from, to }) => `${from} ${to}`).sort());
        for (const { from, to, points } of arrows) {
          const [start, end] = [from, to].map((id) => boxes.find(({ step }) => step.id === id)!);
          const touches = (box: (typeof boxes)[number], { x, y }: Point) =>
            (x === box.x || x === box.x + box.width) && box.y < y && y < box.y + box.height;
          expect([touches(start!, points[0]!), touches(end!, points.at(-1)!)]).toEqual([true, true]);
        }
      }),
      runs(cases / 10),
    );
  });
});

it('fits a phone as a stack, with all its arrows side by side', () => {
  fc.assert(
    fc.property(somePlans, (plan) => {
      expect(layOutStack(plan, false).width).toBeLessThanOrEqual(phoneWidth);
    }),
    runs(100),
  );
});

it('gives runs that do not meet one track', () => {
  expect(
    tracksFor([
      { from: 0, to: 50 },
      { from: 100, to: 150 },
      { from: 20, to: 120 },
    ]),
  ).toEqual({ tracks: [0, 0, 1], count: 2 });
});
