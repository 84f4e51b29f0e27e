/** Two partners' plans side by side, matter by matter, where they differ first. */
import { planLevels } from '#schemas/plan-fields.ts';
import { emptyPlan, type AboutField, type PlanLevel, type PlanLink, type PlanStep, type ReformPlan } from '../model/plan.ts';
import { pairsByWording, type Pair } from './wording.ts';

/** What both plans say on one matter. A text is on one side, on both, or on both in other words. */
export interface Beside {
  matter: BesideMatter;
  ours: string[];
  theirs: string[];
  /** For each text that only they have, the part of their plan that it is: merged with ours, it is taken over. */
  parts: ReformPlan[];
  /** Where both have an answer on an assumption, and another one. */
  unlike: { field: 'sure' | 'hangs'; ours: string; theirs: string }[];
  worded: { ours: string; theirs: string }[];
  both: string[];
}

/**
 * What is asked once; the steps of a level; an arrow that both have, by the texts of its steps; or the other arrows from a
 * level to a level.
 */
export type BesideMatter =
  | { kind: 'about'; field: AboutField }
  | { kind: 'level'; level: PlanLevel }
  | { kind: 'arrow'; from: string; to: string }
  | { kind: 'way'; from: PlanLevel; to: PlanLevel };

const aboutBeside = ['problem', 'aim', 'home', 'authoriser', 'others'] as const;

/**
 * Different assumptions at the same arrow weigh most, then how sure each side is of one, then what they are about and its
 * steps, then what is only worded differently.
 */
export function besides(mine: ReformPlan, theirs: ReformPlan): Beside[] {
  const steps = planLevels.map((level) => {
    const [own, other] = [mine, theirs].map((plan) => plan.steps.filter((step) => step.level === level)) as [PlanStep[], PlanStep[]];
    return { level, own, other, pairs: pairsByWording(own, other, ({ text }) => text) };
  });
  const levels = steps
    .filter(({ own, other }) => own.length + other.length > 0)
    .map(({ level, own, other, pairs }) =>
      besideOf(
        { kind: 'level', level },
        own,
        other,
        pairs,
        ({ text }) => text,
        (step) => ({ ...emptyPlan(), steps: [step] }),
      ),
    );
  const abouts = aboutBeside.map((field) => aboutsBeside(field, mine, theirs));
  /** Our step for theirs: what they say is taken over in our words for its steps. */
  const ourStep = new Map(steps.flatMap(({ pairs }) => pairs.map((pair) => [pair.theirs.id, pair.ours])));
  const partOf = (link: PlanLink): ReformPlan => ({
    ...emptyPlan(),
    steps: theirs.steps
      .filter(({ id }) => id === link.from || id === link.to)
      .map((step) => ({ ...step, text: ourStep.get(step.id)?.text ?? step.text })),
    links: [link],
  });
  const theirStep = new Map(steps.flatMap(({ pairs }) => pairs.map((pair) => [pair.ours.id, pair.theirs.id])));
  const shared = mine.links.flatMap((link) => {
    const other = theirs.links.find(({ from, to }) => theirStep.get(link.from) === from && theirStep.get(link.to) === to);
    return other ? { link, other } : [];
  });
  const arrows = shared.map(({ link, other }) => {
    const [own, also] = [link, other].map((one) => textsIn(one.assumption).map((assumption) => ({ ...one, assumption }))) as [
      PlanLink[],
      PlanLink[],
    ];
    const matter = { kind: 'arrow', from: textOf(mine, link.from), to: textOf(mine, link.to) } as const;
    const pairs = pairsByWording(own, also, ({ assumption }) => assumption);
    return { ...besideOf(matter, own, also, pairs, ({ assumption }) => assumption, partOf), unlike: unlikeIn(link, other) };
  });
  const known = new Set(shared.flatMap(({ link, other }) => [link, other]));
  const parts = [...arrows, ...waysBeside(mine, theirs, known, partOf), ...abouts, ...levels].filter((part) => weightOf(part) < nothing);
  return parts.sort((one, other) => weightOf(one) - weightOf(other));
}

/** Arrows that only one side has: what is assumed on the way from a level to a level may still be the same. */
function waysBeside(mine: ReformPlan, theirs: ReformPlan, known: ReadonlySet<PlanLink>, partOf: (link: PlanLink) => ReformPlan): Beside[] {
  const saysOf = (plan: ReformPlan) => (link: PlanLink) => ({
    link,
    text: link.assumption || `${textOf(plan, link.from)} → ${textOf(plan, link.to)}`,
  });
  const said = ({ text }: Said) => text;
  return planLevels.flatMap((from) =>
    planLevels.map((to) => {
      const [own, other] = [mine, theirs].map((plan) =>
        plan.links
          .filter((link) => !known.has(link) && levelOf(plan, link.from) === from && levelOf(plan, link.to) === to)
          .map(saysOf(plan)),
      ) as [Said[], Said[]];
      return besideOf({ kind: 'way', from, to }, own, other, pairsByWording(own, other, said), said, ({ link }) => partOf(link));
    }),
  );
}

interface Said {
  link: PlanLink;
  text: string;
}

function aboutsBeside(field: AboutField, mine: ReformPlan, theirs: ReformPlan): Beside {
  const [own, other] = [mine, theirs].map(({ about }) => textsIn(about[field]).map((text) => ({ text }))) as [
    { text: string }[],
    { text: string }[],
  ];
  const said = ({ text }: { text: string }) => text;
  const part = ({ text }: { text: string }): ReformPlan => ({ ...emptyPlan(), about: { ...emptyPlan().about, [field]: text } });
  return besideOf({ kind: 'about', field }, own, other, pairsByWording(own, other, said), said, part);
}

/** Texts that were joined, such as one that was taken over, are compared one by one. */
const textsIn = (text: string): string[] => text.split(/\n\s*\n/).filter((one) => one.trim() !== '');

const unlikeIn = (link: PlanLink, other: PlanLink): Beside['unlike'] =>
  (['sure', 'hangs'] as const).flatMap((field) =>
    link[field] && other[field] && link[field] !== other[field] ? [{ field, ours: link[field], theirs: other[field] }] : [],
  );

function besideOf<One extends object>(
  matter: BesideMatter,
  own: readonly One[],
  other: readonly One[],
  pairs: readonly Pair<One>[],
  textOf: (one: One) => string,
  partOf: (one: One) => ReformPlan,
): Beside {
  const paired = new Set(pairs.flatMap(({ ours, theirs }) => [ours, theirs]));
  const alone = (side: readonly One[]) => side.filter((one) => !paired.has(one));
  return {
    matter,
    ours: alone(own).map(textOf),
    theirs: alone(other).map(textOf),
    parts: alone(other).map(partOf),
    unlike: [],
    worded: pairs.filter(({ same }) => !same).map(({ ours, theirs }) => ({ ours: textOf(ours), theirs: textOf(theirs) })),
    both: pairs.filter(({ same }) => same).map(({ ours }) => textOf(ours)),
  };
}

const nothing = 6;

function weightOf({ matter, ours, theirs, unlike, worded, both }: Beside): number {
  const differs = ours.length + theirs.length > 0;
  if (differs && matter.kind !== 'level' && matter.kind !== 'about') return ours.length > 0 && theirs.length > 0 ? 0 : 2;
  if (unlike.length > 0) return 1;
  if (differs) return 3;
  return worded.length > 0 ? 4 : both.length > 0 ? 5 : nothing;
}

const textOf = ({ steps }: ReformPlan, id: string): string => steps.find((step) => step.id === id)?.text ?? '';
const levelOf = ({ steps }: ReformPlan, id: string): PlanLevel | undefined => steps.find((step) => step.id === id)?.level;
