import { withoutHeaps } from '../heaps.inline.ts';

/**
 * What a reader narrows a list by, and how it is written in the address of the page, so that a narrowed
 * view can be sent to somebody else.
 */

/** A value for each field that narrows; a field left out, or empty, does not. */
export type Choice = Readonly<Record<string, string>>;

/** One thing of a list: the ids it has in each field, and the text that words are looked for in. */
export interface Item {
  fields: Readonly<Record<string, readonly string[]>>;
  text: string;
}

/** The field whose value is words rather than an id. */
export const wordsField = 'text';

/** Whether an item fits every part of the choice. Words may be in any order. */
export function fits(item: Item, choice: Choice): boolean {
  return Object.entries(choice).every(([field, value]) => {
    if (!value) return true;
    if (field !== wordsField) return item.fields[field]?.includes(value) ?? false;
    const text = plain(item.text);
    return plain(value)
      .split(/\s+/)
      .every((word) => text.includes(word));
  });
}

/** Accents and case do not matter to somebody who searches. */
function plain(text: string): string {
  return withoutHeaps(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** The choice in the query of an address. Other parts of the query are left out. */
export function readChoice(query: string, fields: readonly string[]): Choice {
  const given = new URLSearchParams(query);
  return Object.fromEntries(fields.map((field) => [field, given.get(field)?.trim() ?? '']));
}

/** The query of an address with the choice in it; what else was there stays. Empty, or with its `?`. */
export function writeChoice(query: string, choice: Choice): string {
  const result = new URLSearchParams(query);
  for (const [field, value] of Object.entries(choice)) {
    if (value) result.set(field, value);
    else result.delete(field);
  }
  return result.size > 0 ? `?${result}` : '';
}
