/** Two plans made one. */
import { entryLimits } from '#schemas/plan-fields.ts';
import {
  planKinds,
  linkFault,
  newId,
  soundPlan,
  type AboutField,
  type Entry,
  type Kind,
  type PlanLink,
  type PlanStep,
  type ReformPlan,
} from '../model/plan.ts';
import { plainWording } from './wording.ts';

const alike = (one: Pick<PlanStep, 'level' | 'text'>, other: Pick<PlanStep, 'level' | 'text'>) =>
  one.level === other.level && plainWording(one.text) === plainWording(other.text);

/**
 * Adds what another plan has beyond this one. Of two texts on the same matter both stay; of a choice, ours.
 *
 * @returns the plan and how many parts of the other had to be left, or which limit it would break
 */
export function mergedPlan(mine: ReformPlan, theirs: ReformPlan): { plan: ReformPlan; left: number } | { over: 'steps' | 'links' } {
  let left = 0;
  const same = new Map(theirs.steps.map((step) => [step.id, mine.steps.find((own) => alike(own, step))?.id]));
  const taken = new Set(planKinds.flatMap((kind) => mine[kind].map(({ id }) => id)));
  const idFor = new Map(planKinds.flatMap((kind) => theirs[kind].map(({ id }) => [id, taken.has(id) ? newId() : id])));
  for (const [id, own] of same) if (own) idFor.set(id, own);
  const plan = structuredClone(mine);
  for (const name of Object.keys(mine.about) as AboutField[]) plan.about[name] = bothTexts(mine.about[name], theirs.about[name]);
  plan.steps.push(...theirs.steps.filter(({ id }) => !same.get(id)).map((step) => ({ ...step, id: idFor.get(step.id)! })));
  if (plan.steps.length > entryLimits.steps) return { over: 'steps' };
  for (const link of theirs.links) {
    const moved: PlanLink = { ...link, from: idFor.get(link.from)!, to: idFor.get(link.to)! };
    const own = plan.links.findIndex(({ from, to }) => from === moved.from && to === moved.to);
    if (own >= 0) {
      idFor.set(link.id, plan.links[own]!.id);
      plan.links[own] = bothEntries(plan.links[own]!, moved);
    } else if (!linkFault({ ...plan, links: plan.links.slice(0, entryLimits.links - 1) }, moved.from, moved.to)) {
      plan.links.push({ ...moved, id: idFor.get(link.id)! });
    } else left += 1;
  }
  if (plan.links.length > entryLimits.links) return { over: 'links' };
  for (const kind of ['looks', 'rows', 'seen', 'checks'] as const) left += addOthers(plan, kind, theirs[kind], idFor);
  return { plan: soundPlan(plan), left };
}

/** @returns how many there was no room for */
function addOthers<K extends Exclude<Kind, 'steps' | 'links'>>(
  plan: ReformPlan,
  kind: K,
  theirs: readonly Entry<K>[],
  idFor: ReadonlyMap<string, string>,
): number {
  let left = 0;
  const own = plan[kind] as Entry<K>[];
  const content = ({ id: _, ...fields }: Entry<K>) => JSON.stringify(Object.entries(fields).sort());
  const known = new Set(own.map(content));
  for (const entry of theirs) {
    const moved = 'link' in entry ? { ...entry, link: idFor.get(entry.link as string) ?? entry.link } : entry;
    if (known.has(content(moved))) continue;
    if (own.length < entryLimits[kind]) own.push({ ...moved, id: idFor.get(entry.id)! });
    else left += 1;
  }
  return left;
}

/** Both texts, or the one that has the other in it. */
export function bothTexts(mine: string, theirs: string): string {
  if (mine === '' || theirs === '') return mine || theirs;
  if (plainWording(mine).includes(plainWording(theirs))) return mine;
  return plainWording(theirs).includes(plainWording(mine)) ? theirs : `${mine}\n\n${theirs}`;
}

const choices = ['sure', 'hangs', 'look', 'from', 'to', 'id'];

function bothEntries(mine: PlanLink, theirs: PlanLink): PlanLink {
  const fields = Object.entries(mine).map(([name, text]) => {
    const other = theirs[name as keyof PlanLink];
    return [name, choices.includes(name) ? text || other : bothTexts(text, other)];
  });
  return Object.fromEntries(fields) as PlanLink;
}
