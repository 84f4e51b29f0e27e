/** Translates all texts of a collection by machine, for tests that need a language with nothing missing. */
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Texts } from '#schemas/texts.ts';
import type { Library } from '../reading/library.ts';
import { textEntries, type TextCollection } from './catalogue.ts';

/**
 * The file that `content/texts/<language>/` has for a collection.
 *
 * @param translations gives the words for an English text, and others for where those are not allowed
 */
export function wholeTexts(
  library: Pick<Library, TextCollection>,
  collection: TextCollection,
  translations: (english: string) => readonly string[],
): string {
  const entries = textEntries(library, collection).map(({ id, of, texts }) => {
    const entry: Texts = { of };
    for (const { path, english, schema } of texts) {
      const last = path.length - 1;
      const place = path.slice(0, last).reduce<Texts>((within, name) => (within[name] ??= {}) as Texts, entry);
      place[path[last]!] = translations(english).find((text) => z.safeParse(schema, text).success) ?? english;
    }
    return [id, entry] as const;
  });
  return stringify(Object.fromEntries(entries), { lineWidth: 0 });
}
