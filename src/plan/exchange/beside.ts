/** Two partners' plans side by side, matter by matter, where they differ first. */
import { planLevels } from '#schemas/plan-fields.ts';
import type { PlanLevel, PlanLink, PlanStep, ReformPlan } from '../model/plan.ts';
import { pairsByWording, type Pair } from './wording.ts';

/** What both plans say on one matter. A text is on one side, on both, or on both in other words. */
export interface Beside {
  matter: BesideMatter;
  ours: string[];
  theirs: string[];
  worded: { ours: string; theirs: string }[];
  both: string[];
}

/** The steps of a level; an arrow that both have, by the texts of its steps; or the other arrows from a level to a level. */
export type BesideMatter =
  { kind: 'level'; level: PlanLevel } | { kind: 'arrow'; from: string; to: string } | { kind: 'way'; from: PlanLevel; to: PlanLevel };

/** Different assumptions at the same arrow weigh most, then steps, then what is only worded differently. */
export function besides(mine: ReformPlan, theirs: ReformPlan): Beside[] {
  const steps = planLevels.map((level) => {
    const [own, other] = [mine, theirs].map((plan) => plan.steps.filter((step) => step.level === level)) as [PlanStep[], PlanStep[]];
    return { level, own, other, pairs: pairsByWording(own, other, ({ text }) => text) };
  });
  const levels = steps
    .filter(({ own, other }) => own.length + other.length > 0)
    .map(({ level, own, other, pairs }) => besideOf({ kind: 'level', level }, own, other, pairs, ({ text }) => text));
  const theirStep = new Map(steps.flatMap(({ pairs }) => pairs.map((pair) => [pair.ours.id, pair.theirs.id])));
  const shared = mine.links.flatMap((link) => {
    const other = theirs.links.find(({ from, to }) => theirStep.get(link.from) === from && theirStep.get(link.to) === to);
    return other ? { link, other } : [];
  });
  const arrows = shared.map(({ link, other }) => {
    const [own, also] = [[link], [other]].map((side) => side.filter(({ assumption }) => assumption !== '')) as [PlanLink[], PlanLink[]];
    const matter = { kind: 'arrow', from: textOf(mine, link.from), to: textOf(mine, link.to) } as const;
    return besideOf(
      matter,
      own,
      also,
      pairsByWording(own, also, ({ assumption }) => assumption),
      ({ assumption }) => assumption,
    );
  });
  const known = new Set(shared.flatMap(({ link, other }) => [link, other]));
  const parts = [...arrows, ...waysBeside(mine, theirs, known), ...levels].filter((part) => weightOf(part) < nothing);
  return parts.sort((one, other) => weightOf(one) - weightOf(other));
}

/** Arrows that only one side has: what is assumed on the way from a level to a level may still be the same. */
function waysBeside(mine: ReformPlan, theirs: ReformPlan, known: ReadonlySet<PlanLink>): Beside[] {
  const saysOf = (plan: ReformPlan) => (link: PlanLink) => ({
    text: link.assumption || `${textOf(plan, link.from)} → ${textOf(plan, link.to)}`,
  });
  const said = ({ text }: { text: string }) => text;
  return planLevels.flatMap((from) =>
    planLevels.map((to) => {
      const [own, other] = [mine, theirs].map((plan) =>
        plan.links
          .filter((link) => !known.has(link) && levelOf(plan, link.from) === from && levelOf(plan, link.to) === to)
          .map(saysOf(plan)),
      ) as [{ text: string }[], { text: string }[]];
      return besideOf({ kind: 'way', from, to }, own, other, pairsByWording(own, other, said), said);
    }),
  );
}

function besideOf<One extends object>(
  matter: BesideMatter,
  own: readonly One[],
  other: readonly One[],
  pairs: readonly Pair<One>[],
  textOf: (one: One) => string,
): Beside {
  const paired = new Set(pairs.flatMap(({ ours, theirs }) => [ours, theirs]));
  const alone = (side: readonly One[]) => side.filter((one) => !paired.has(one)).map(textOf);
  return {
    matter,
    ours: alone(own),
    theirs: alone(other),
    worded: pairs.filter(({ same }) => !same).map(({ ours, theirs }) => ({ ours: textOf(ours), theirs: textOf(theirs) })),
    both: pairs.filter(({ same }) => same).map(({ ours }) => textOf(ours)),
  };
}

const nothing = 5;

function weightOf({ matter, ours, theirs, worded, both }: Beside): number {
  if (ours.length + theirs.length > 0) return matter.kind === 'level' ? 2 : ours.length > 0 && theirs.length > 0 ? 0 : 1;
  return worded.length > 0 ? 3 : both.length > 0 ? 4 : nothing;
}

const textOf = ({ steps }: ReformPlan, id: string): string => steps.find((step) => step.id === id)?.text ?? '';
const levelOf = ({ steps }: ReformPlan, id: string): PlanLevel | undefined => steps.find((step) => step.id === id)?.level;
