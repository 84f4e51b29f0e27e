import type { GlossaryEntry } from '#schemas/glossary-entry.ts';

/** A stretch of text that is a form of a glossary entry. */
export interface TermMatch {
  entry: GlossaryEntry;
  /** Where it begins in the text, and where it ends. */
  start: number;
  end: number;
}

/** Finds the forms of entries in a text; see {@link termFinder}. */
export type TermFinder = (text: string) => TermMatch[];

/** What the entry means: a term's definition, or what the letters of an acronym stand for. */
export function meaning(entry: GlossaryEntry): string {
  return entry.kind === 'acronym' ? entry.expansion : entry.definition;
}

/** The entries under their first letter, both in the order of the alphabet. */
export function byLetter(glossary: readonly GlossaryEntry[]): { letter: string; entries: GlossaryEntry[] }[] {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of [...glossary].sort((a, b) => a.term.localeCompare(b.term, 'en'))) {
    const letter = entry.term[0]!.toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, entries]) => ({ letter, entries }));
}

/** The entries that `entry` points to, and those that point to it, each once. */
export function related(entry: GlossaryEntry, glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  return glossary.filter((other) => other.id !== entry.id && (entry.seeAlso.includes(other.id) || other.seeAlso.includes(entry.id)));
}

/**
 * Prepares the search for terms in texts.
 *
 * Whole words only, the longest form first, so that "peer learning community" is not taken for "peer
 * learning". Case matters to a form with two capitals, as acronyms have ("UP" is not "up"), and to no
 * other. Entries with `link: false` are found too, but only to keep shorter forms out of them.
 */
export function termFinder(glossary: readonly GlossaryEntry[]): TermFinder {
  const forms = glossary
    .flatMap((entry) => [entry.term, ...entry.alsoWritten].map((form) => ({ form, entry })))
    .sort((a, b) => b.form.length - a.form.length);
  const exact = new Map(forms.map(({ form, entry }) => [form, entry]));
  const loose = new Map(forms.filter(({ form }) => !isCased(form)).map(({ form, entry }) => [form.toLowerCase(), entry]));
  if (forms.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.map(({ form }) => escape(form)).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const entry = exact.get(match[0]) ?? loose.get(match[0].toLowerCase());
      return entry?.link ? [{ entry, start: match.index, end: match.index + match[0].length }] : [];
    });
}

/** Whether case matters to a form, as it does to an acronym. */
export function isCased(form: string): boolean {
  return (form.match(/\p{Lu}/gu) ?? []).length > 1;
}

function escape(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
