import type { Texts } from '#schemas/texts.ts';
import type { TextPath } from './text-fields.ts';

/** The folder of the texts of all languages, each with a folder of its own. */
export const textsFolder = 'content/texts';

/** The texts of one language: by collection, then by the id of the entry. */
export type Translation = Partial<Record<string, Record<string, Texts>>>;

/** The text at a place, if there is one. */
export function textAt(texts: Texts | undefined, path: TextPath): string | undefined {
  const found = partAt(texts, path);
  return typeof found === 'string' ? found : undefined;
}

/** The list of words at a place, if there is one. */
export function wordsAt(texts: Texts | undefined, path: TextPath): string[] | undefined {
  const found = partAt(texts, path);
  return Array.isArray(found) ? found : undefined;
}

function partAt(texts: Texts | undefined, path: TextPath): Texts[string] | undefined {
  let found: Texts[string] | undefined = texts;
  for (const name of path) found = isFields(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return found;
}

const isFields = (part: Texts[string] | undefined): part is Texts => typeof part === 'object' && !Array.isArray(part);

/** Every text and every list within, with its place. */
export function allTexts(texts: Texts, path: TextPath = []): { path: TextPath; text: string | string[] }[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    isFields(text) ? allTexts(text, [...path, name]) : [{ path: [...path, name], text }],
  );
}
