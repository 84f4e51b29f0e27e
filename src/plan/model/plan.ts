/** A plan as plain data: a theory of change, who tracks what, and what was seen since. It never changes in place. */
import { aboutFields, entryFields, entryLimits, planLevels } from '#schemas/plan-fields.ts';

export type Kind = keyof typeof entryFields;
export type PlanLevel = (typeof planLevels)[number];
type FieldValue<Rule> = Rule extends readonly (infer Choice)[] ? Choice : string;
/** One entry of a kind, such as a step. */
export type Entry<K extends Kind> = { id: string } & {
  -readonly [F in keyof (typeof entryFields)[K]]: FieldValue<(typeof entryFields)[K][F]>;
};
export type PlanStep = Entry<'steps'>;
export type PlanLink = Entry<'links'>;

export type AboutField = keyof typeof aboutFields;
export type ReformPlan = { about: Record<AboutField, string> } & { [K in Kind]: Entry<K>[] };

export const planKinds = Object.keys(entryFields) as Kind[];
const aboutNames = Object.keys(aboutFields) as AboutField[];

/** The fields of a kind with their rules, in order. */
export const planFieldsOf = (kind: Kind): [name: string, rule: number | readonly string[]][] => Object.entries(entryFields[kind]);

/** How far along the way to the reform a level is. */
export const rankOf = (level: PlanLevel): number => planLevels.indexOf(level);

export function emptyPlan(): ReformPlan {
  const about = Object.fromEntries(aboutNames.map((name) => [name, ''])) as ReformPlan['about'];
  return { about, ...(Object.fromEntries(planKinds.map((kind) => [kind, []])) as unknown as { [K in Kind]: Entry<K>[] }) };
}

/** An entry with nothing in it but what is given. */
export function newEntry<K extends Kind>(kind: K, given: Partial<Entry<K>>, id = newId()): Entry<K> {
  const start = planFieldsOf(kind).map(([name, rule]) => [name, typeof rule === 'number' ? '' : rule[0]]);
  return { ...Object.fromEntries(start), ...given, id } as Entry<K>;
}

/** An id of the time and of chance, so that entries in the order of their ids are in the order in which they were made. */
export function newId(now = Date.now()): string {
  const chance = crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36).padStart(7, '0');
  return now.toString(36).padStart(9, '0') + chance;
}

/** Why a link cannot be made; undefined if it can. `back`: it would lead to an earlier level; `circle`: round to where it begins. */
export type LinkFault = 'gone' | 'same' | 'back' | 'circle' | 'double' | 'full';

export function linkFault(plan: Pick<ReformPlan, 'steps' | 'links'>, from: string, to: string): LinkFault | undefined {
  const [start, end] = [from, to].map((id) => plan.steps.find((step) => step.id === id));
  if (!start || !end) return 'gone';
  if (from === to) return 'same';
  if (rankOf(end.level) < rankOf(start.level)) return 'back';
  if (plan.links.some((link) => link.from === from && link.to === to)) return 'double';
  if (reachedFrom(plan.links, to).has(from)) return 'circle';
  return plan.links.length >= entryLimits.links ? 'full' : undefined;
}

/** All steps that a step leads to in the end, itself included. */
export function reachedFrom(links: readonly Pick<PlanLink, 'from' | 'to'>[], start: string): Set<string> {
  const reached = new Set([start]);
  for (const step of reached) for (const { from, to } of links) if (from === step) reached.add(to);
  return reached;
}

/**
 * The plan as it can be shown: entries in the order of their ids, and no link to a step that is gone, back, or round in a
 * circle. Two tabs that change a plan at the same time may leave such links.
 */
export function soundPlan(plan: ReformPlan): ReformPlan {
  const sorted = Object.fromEntries(planKinds.map((kind) => [kind, [...plan[kind]].sort(byId)])) as unknown as ReformPlan;
  const links: PlanLink[] = [];
  for (const link of sorted.links) if (!faultOf({ steps: sorted.steps, links }, link)) links.push(link);
  return { ...sorted, about: plan.about, links };
}

const faultOf = (plan: Pick<ReformPlan, 'steps' | 'links'>, { from, to }: PlanLink) => {
  const fault = linkFault(plan, from, to);
  return fault === 'full' ? undefined : fault;
};

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** Where much hangs on what is only a guess: the first place to look. */
export const isWeak = ({ sure, hangs }: Pick<PlanLink, 'sure' | 'hangs'>): boolean => hangs === 'much' && sure === 'guess';

/** The steps by level, those of the first level first. */
export const stepsInOrder = ({ steps }: Pick<ReformPlan, 'steps'>): PlanStep[] =>
  planLevels.flatMap((level) => steps.filter((step) => step.level === level));

/** A link as it is listed: with its number, which is on its arrow in the drawing, and both of its steps. */
export interface NumberedLink {
  number: number;
  link: PlanLink;
  from: PlanStep;
  to: PlanStep;
}

/** Links in the order in which their steps come. */
export function numberedLinks(plan: Pick<ReformPlan, 'steps' | 'links'>): NumberedLink[] {
  const order = stepsInOrder(plan);
  const placeOf = (id: string) => order.findIndex((step) => step.id === id);
  return plan.links
    .filter(({ from, to }) => placeOf(from) >= 0 && placeOf(to) >= 0)
    .map((link) => ({ link, a: placeOf(link.from), b: placeOf(link.to) }))
    .sort((one, other) => one.a - other.a || one.b - other.b)
    .map(({ link, a, b }, i) => ({ number: i + 1, link, from: order[a]!, to: order[b]! }));
}

/** The part of a plan around one step: what leads to it, and what it leads to. */
export function partAround({ steps, links }: Pick<ReformPlan, 'steps' | 'links'>, id: string): Pick<ReformPlan, 'steps' | 'links'> {
  const own = links.filter(({ from, to }) => from === id || to === id);
  const near = new Set([id, ...own.flatMap(({ from, to }) => [from, to])]);
  return { steps: steps.filter((step) => near.has(step.id)), links: own };
}
