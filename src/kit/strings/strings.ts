/** Translates a key; Starlight gives it to components as `Astro.locals.t`. */
type Translate = (key: never) => string;

/**
 * Hands interface strings to a custom element as data attributes, in the page's language.
 *
 * `answers.counts` becomes `data-answers-counts`. Places to fill in are handed over as they stand
 * (`{{open}}`); the element fills them with {@link fill}.
 */
export function strings(t: Translate, keys: readonly string[]): Record<string, string> {
  // i18next would fill in places it has no value for with nothing; `skipInterpolation` keeps them.
  const raw = t as unknown as (key: string, options: { skipInterpolation: true }) => string;
  return Object.fromEntries(keys.map((key) => [attributeFor(key), raw(key, { skipInterpolation: true })]));
}

/** Reads a string that {@link strings} put on an element, with `{{name}}` filled in. */
export function fill(element: HTMLElement, key: string, values: Record<string, string | number> = {}): string {
  const text = element.getAttribute(attributeFor(key)) ?? '';
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}

const attributeFor = (key: string) => `data-${key.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
