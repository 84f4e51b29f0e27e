import { titleId } from '#kit/title-id.ts';
import type { Case } from '#schemas/case.ts';
import { madePlain } from '#schemas/plain-text.ts';
import { caseChoices } from './case-fields.ts';

/** What is in the fields of a form, by name; the ids that were chosen have blanks between them. */
export type ToldFields = Readonly<Record<string, string>>;

/** What the form cannot know by itself. */
export interface Telling {
  /** In the language of the page, for what was left out. */
  notTold: string;
  untitled: string;
  teller: string;
  /** Today, as an ISO day. */
  day: string;
  /** Names of cases and pages that are there already. */
  taken: readonly string[];
}

/** A case out of the form, and what its teller left to the editors. */
export interface ToldCase {
  case: Case;
  /** The choices that nobody made; those in the file are only there because it needs some. */
  unchosen: string[];
}

/** Written where nothing was chosen, since a file needs something there; a comment in the file asks editors to choose. */
const unchosenValues = {
  regions: ['global'],
  themes: ['broad-governance'],
  stages: ['pre-foundational'],
  tools: [],
  shows: ['starting'],
} as const satisfies Partial<Case>;

/** What begins each line of a list that somebody types or pastes; pages would show it. */
const mark = /^\s*[-–•*·]\s+/;

/** The case as the file will hold it. Whatever was filled in or left out, it is one that the check lets pass. */
export function caseOf(told: ToldFields, { notTold, untitled, teller, day, taken }: Telling): ToldCase {
  const line = (field: string) => oneLine(told[field] ?? '');
  const some = (field: string, split: RegExp) =>
    (told[field] ?? '')
      .split(split)
      .map((text) => oneLine(text.replace(mark, '')))
      .filter(Boolean)
      .map((text) => ({ text }));
  const part = (field: string) => {
    const paragraphs = some(field, /\n\s*\n|\n(?=\s*[-–•*·]\s)/);
    return paragraphs.length > 0 ? { [field]: paragraphs } : {};
  };
  const chosen = Object.fromEntries(caseChoices.map((field) => [field, (told[field] ?? '').split(' ').filter(Boolean)]));
  const unchosen = caseChoices.filter((field) => chosen[field]!.length === 0);
  const steps = some('done', /\n/);
  const title = line('title') || untitled;
  return {
    unchosen: unchosen.filter((field) => unchosenValues[field].length > 0),
    case: {
      id: freeName(title, taken),
      title,
      summary: line('summary') || steps[0]?.text || notTold,
      who: line('who') || notTold,
      where: line('where') || notTold,
      date: line('date') || notTold,
      ...unchosenValues,
      ...Object.fromEntries(Object.entries(chosen).filter(([, ids]) => ids.length > 0)),
      groups: [],
      basis: 'ours',
      ...part('problem'),
      ...part('met'),
      done: steps.length > 0 ? steps : [{ text: notTold }],
      ...part('changed'),
      ...part('matters'),
      ...part('others'),
      unknown: line('unknown') || notTold,
      consent: 'given',
      told: line('told') || teller,
      ...(line('confirm') && { confirm: line('confirm') }),
      added: day,
    },
  };
}

/** One line of plain text, without what pages would show as it is typed. */
export const oneLine = (text: string): string => madePlain(text).replace(/\s+/g, ' ').trim();

/** A name for the file, as people read it in the address. */
function freeName(title: string, taken: readonly string[]): string {
  const name = titleId(title, 50) || 'a-case';
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = `${name}-${number}`;
  return free;
}
