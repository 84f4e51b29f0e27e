/** Changes to a set at the desk. Each gives a new set; texts stay as typed, the link cleans them. */
import { limits } from '#schemas/workshop-limits.ts';
import { cleanSet, type SetItem, type WorkshopSet } from '../set/set.ts';
import type { SetList } from '../set/set-list.ts';

const same = (one: SetItem, other: SetItem) => one.list === other.list && one.slot === other.slot;

export function isChosen({ items }: WorkshopSet, item: SetItem): boolean {
  return items.some((one) => same(one, item));
}

/** With the question at the end, or without it if it is there. */
export function toggled(set: WorkshopSet, item: SetItem): WorkshopSet {
  if (isChosen(set, item)) return { ...set, items: set.items.filter((one) => !same(one, item)) };
  return set.items.length < limits.items ? { ...set, items: [...set.items, item] } : set;
}

/** With the question at one place moved one place up (-1) or down (1). */
export function reordered(set: WorkshopSet, place: number, by: -1 | 1): WorkshopSet {
  const other = place + by;
  if (!set.items[place] || !set.items[other]) return set;
  return { ...set, items: set.items.with(place, set.items[other]).with(other, set.items[place]) };
}

export function withPrompt(set: WorkshopSet, place: number, text: string): WorkshopSet {
  return { ...set, prompts: set.prompts.with(place, text) };
}

export function withNewPrompt(set: WorkshopSet): WorkshopSet {
  return set.prompts.length < limits.prompts ? { ...set, prompts: [...set.prompts, ''] } : set;
}

export function withoutPrompt(set: WorkshopSet, place: number): WorkshopSet {
  return { ...set, prompts: set.prompts.toSpliced(place, 1) };
}

/** With the revisions that the lists have now: the link says which wording the facilitator saw. */
export function upToDate(set: WorkshopSet, lists: readonly SetList[]): WorkshopSet {
  return { ...set, revisions: Object.fromEntries(lists.map(({ number, revision }) => [number, revision])) };
}

/** With the prompts as a set that went out asked them, if that one differs from this in nothing but their words. */
export function withWordings(set: WorkshopSet, sent: WorkshopSet | undefined): WorkshopSet {
  const asked = ({ items, sides, named, first }: WorkshopSet) => JSON.stringify([items, sides, named, first]);
  if (!sent || asked(cleanSet(set)) !== asked(cleanSet(sent))) return set;
  return { ...set, wordings: [sent.prompts, ...(sent.wordings ?? []), ...(set.wordings ?? [])] };
}

/** The texts that make a link long, the longest first, by name of their field. */
export function textsByLength({ title, prompts }: WorkshopSet): { field: 'title' | number; length: number }[] {
  const fields = [
    { field: 'title' as const, length: [...title].length },
    ...prompts.map((text, field) => ({ field, length: [...text].length })),
  ];
  return fields.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
}
