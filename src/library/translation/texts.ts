import type { Texts } from '../../schemas/texts.ts';
import type { TextPath } from './text-fields.ts';

/** The texts of one language: by collection, then by the id of the entry. */
export type Translation = Partial<Record<string, Record<string, Texts>>>;

/** The text at a place, if there is one. */
export function textAt(texts: Texts | undefined, path: TextPath): string | undefined {
  let found: string | Texts | undefined = texts;
  for (const name of path) found = typeof found === 'object' && Object.hasOwn(found, name) ? found[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** Every text within, with its place. */
export function allTexts(texts: Texts, path: TextPath = []): { path: TextPath; text: string }[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [{ path: [...path, name], text }] : allTexts(text, [...path, name]),
  );
}
