import { filled } from './filled.inline.ts';
import type { StringKey } from './words.ts';

/** Translates a key; Starlight gives it to components as `Astro.locals.t`. */
type Translate = (key: StringKey, options: { skipInterpolation: true }) => string;

/**
 * Hands interface strings to a custom element as data attributes, in the page's language.
 *
 * `answers.counts` becomes `data-answers-counts`. Places to fill in are handed over unfilled
 * (`{{open}}`); the element fills them with {@link fill}.
 */
export function strings(t: Translate, keys: readonly StringKey[]): Record<string, string> {
  // i18next would fill in places it has no value for with nothing; `skipInterpolation` keeps them.
  return Object.fromEntries(keys.map((key) => [attributeFor(key), t(key, { skipInterpolation: true })]));
}

/** Reads a string that {@link strings} wrote to an element, with `{{name}}` filled in. */
export function fill(element: HTMLElement, key: StringKey, values: Record<string, string | number> = {}): string {
  return filled(element.getAttribute(attributeFor(key)) ?? '', values);
}

/**
 * Fetches strings that {@link strings} wrote to a file, and hands them to an element, once.
 *
 * @throws if the file does not come, or is none of strings, as the page of a network that asks to sign in
 */
export async function addStrings(element: HTMLElement, address: URL): Promise<void> {
  if (element.dataset['stringsFrom'] === address.href) return;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
  const found: Record<string, string> = await response.json();
  for (const [name, text] of Object.entries(found)) element.setAttribute(name, text);
  element.dataset['stringsFrom'] = address.href;
}

const attributeFor = (key: string) => `data-${key.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
