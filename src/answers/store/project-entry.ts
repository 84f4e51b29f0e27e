import { isRecord, readJson } from '#kit/shape.ts';

export const longestProjectName = 60;

/** A name as it is saved. */
export const tidyName = (name: string): string => name.replace(/\s+/g, ' ').trim().slice(0, longestProjectName).trim();

/** What the list of projects says of one. */
export interface ProjectEntry {
  /** When it was listed. */
  since: string;
  /** Empty if nobody gave it one. */
  name: string;
}

export const writeEntry = (entry: ProjectEntry): string => JSON.stringify({ version: 1, ...entry, name: tidyName(entry.name) });

/** Anything may be found there; what a later edition added stays in it. */
export function readEntry(text: string): ProjectEntry {
  const value = readJson(text);
  if (!isRecord(value)) return { since: '', name: '' };
  const { since, name } = value;
  return { ...value, since: typeof since === 'string' ? since : '', name: typeof name === 'string' ? tidyName(name) : '' };
}

/** The item of a project's name. */
export const itemOf = (id: string): string => (id === '' ? 'first' : id.slice('project:'.length, -1));

/** The project that an item names; none if something else was found there. */
export const idOf = (item: string): string[] => (item === 'first' ? [''] : /^p\w+$/.test(item) ? [`project:${item}:`] : []);
