/**
 * A workshop: a set of questions that a facilitator put together. Plain data; `set-link.ts` writes it as a
 * link, `set-code.ts` makes answer codes for it, `set-list.ts` knows the texts.
 */
import { limits } from '#schemas/workshop-limits.ts';
import { plainText } from './plain-text.ts';

/** A question of a list by the numbers that codes use for it, so that a link outlives any edit of the guide. */
export interface SetItem {
  /** `number` of the list. */
  list: number;
  /** Place of the question among all that the list ever had: new ones are added at the end, retired ones stay. */
  slot: number;
}

/** Two kinds of sides that the guide speaks of, or two names of the facilitator's own. */
export type Sides = 'none' | 'host-guest' | 'person-organisation' | readonly [string, string];

export interface WorkshopSet {
  title: string;
  /** The day, such as `2026-11-23`; empty if it is not fixed. */
  date: string;
  /** Of the facilitator's own words, such as `en`. */
  language: string;
  sides: Sides;
  /** True where the group agreed that answers of fewer than five may be seen. Participants are told before they answer. */
  named: boolean;
  items: readonly SetItem[];
  /** The overlay: questions of the facilitator's own. */
  prompts: readonly string[];
  /** The prompts as the set asked them before, in links that went out, the latest first: codes made then are still read. */
  wordings?: readonly (readonly string[])[] | undefined;
  /** By number of list: its revision when the set was made. */
  revisions: Readonly<Record<number, number>>;
  /** Read from a link of the first version: its codes do not say what participants were promised. */
  first?: true | undefined;
}

export function emptySet(language: string): WorkshopSet {
  return { title: '', date: '', language, sides: 'none', named: false, items: [], prompts: [], revisions: {} };
}

/** The set with every text as it may be shown, nothing twice, nothing empty, and nothing past the limits. */
export function cleanSet(set: WorkshopSet): WorkshopSet {
  const items = set.items.filter(({ list, slot }, i) => i === set.items.findIndex((other) => other.list === list && other.slot === slot));
  const kept = items.slice(0, limits.items).map(({ list, slot }) => ({ list, slot }));
  const used = [...new Set(kept.map(({ list }) => list))];
  const prompts = cleanPrompts(set.prompts);
  // The numbers of the first version are those of links that went out before wordings were known.
  const wordings = set.first ? [] : cleanWordings(set.wordings ?? [], prompts);
  return {
    title: plainText(set.title, limits.title),
    date: isDay(set.date) ? set.date : '',
    language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(set.language) ? set.language : 'en',
    sides: cleanSides(set.sides),
    named: set.named,
    items: kept,
    prompts,
    ...(wordings.length > 0 && { wordings }),
    revisions: Object.fromEntries(used.map((list) => [list, set.revisions[list] ?? 1])),
    ...(set.first && { first: true as const }),
  };
}

const cleanPrompts = (prompts: readonly string[]): string[] =>
  prompts
    .map((prompt) => plainText(prompt, limits.prompt))
    .filter(Boolean)
    .slice(0, limits.prompts);

/** Those under which the same prompts were asked in other words, each once. */
function cleanWordings(wordings: NonNullable<WorkshopSet['wordings']>, prompts: readonly string[]): string[][] {
  const known = new Map(wordings.map(cleanPrompts).map((wording) => [JSON.stringify(wording), wording]));
  return [...known.values()].filter((wording) => isRewording(wording, prompts)).slice(0, limits.wordings);
}

/** Whether these are as many prompts, of which some read otherwise and none has another place: then answers would be mixed up. */
function isRewording(before: readonly string[], now: readonly string[]): boolean {
  const isInPlace = before.every((text, i) => text === now[i] || !now.includes(text));
  return before.length === now.length && isInPlace && before.some((text, i) => text !== now[i]);
}

function cleanSides(sides: Sides): Sides {
  if (typeof sides === 'string') return sides;
  const [one, other] = sides.map((name) => plainText(name, limits.side)) as [string, string];
  // A side that nobody can name cannot be chosen.
  return one && other ? [one, other] : 'none';
}

/** Whether a text is a day of the calendar, such as `2026-11-23`. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return time >= 0 && new Date(time).toISOString().startsWith(text);
}
