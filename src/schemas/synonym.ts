/**
 * Words of the field and the pages that answer them: `content/synonyms.yaml`.
 *
 * For words that lead to a certain page before all others, whether or not the page uses them. Words that
 * merely fit a page as well are in its own front matter, under `aliases`.
 *
 * A language of this site has words of its own in `content/texts/<language>/synonyms.yaml`, in the same form. They lead to its
 * pages, beside those of this file.
 */
import { z } from 'zod';
import { verbatim } from './fields.ts';

const translated = (language: string) =>
  z
    .array(verbatim('a word or a short phrase'), { error: `write the ${language} words as a list` })
    .min(1, { error: `write at least one ${language} word` });

/** Readers search in their own language too, and should find the English page. All five, so that no language is forgotten. */
const translationsSchema = z.strictObject({
  fr: translated('French'),
  es: translated('Spanish'),
  pt: translated('Portuguese'),
  ar: translated('Arabic'),
  ru: translated('Russian'),
});

export const synonymSchema = z.strictObject({
  /** Spellings and short forms of one notion. Each word is in the file once. */
  words: z.array(verbatim('a word or a short phrase'), { error: 'write the words as a list' }).min(1, { error: 'write at least one word' }),
  /** The same in other languages. */
  translations: translationsSchema.optional(),
  /** Where a reader who types the word should land: addresses such as `/tools/site-visits/`. */
  pages: z
    .array(
      z.string({ error: 'write the address of a page' }).regex(/^\/([a-z0-9-]+\/)*$/, {
        error: 'write the address of a page from the root of the site, such as /tools/site-visits/',
      }),
      { error: 'write the addresses as a list' },
    )
    .min(1, { error: 'name at least one page' }),
});

/** In a file of one language there are no others. */
export const languageSynonymSchema = synonymSchema.omit({ translations: true });

export type Synonym = z.infer<typeof synonymSchema>;
