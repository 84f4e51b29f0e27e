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

const attributeFor = (key: string) => `data-${key.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
