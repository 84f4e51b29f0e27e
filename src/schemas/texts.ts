/**
 * Texts in another language: `content/texts/<language>/<collection>.yaml`, such as `content/texts/fr/tools.yaml`.
 *
 * Each entry is under the id that it has in English, with the texts that are translated, under the same names. What is left
 * out is shown in English and marked as such. What is in a list is written below its id, or, where it has none, below the
 * fingerprint of its English words, so that nothing depends on the order of a list.
 *
 * `of` has the fingerprints of the English texts that were translated, as a list, so that each that changes is known; or one
 * for all of them together. When English words change, the check says so, and what to write once the translation is right
 * again. `npm run translate` writes all of this from a file that translators edit.
 *
 *     group-meetings:
 *       of: [b2ad94a6]
 *       title: Réunions de groupe
 *
 * The forms of a term in the glossary, `alsoWritten`, are a list that each language has for itself.
 */
import { z } from 'zod';

/** Translated texts as a file has them: fields within fields, and lists of words that a language has of its own. */
export interface Texts {
  [field: string]: string | string[] | Texts;
}

/** What is said of anything else in place of a text. */
export const textWanted = 'write a text, in quotation marks if it is a number, or fields with texts';

const fields = z.custom<Texts>().check(({ value, issues }) => {
  const refuse = (found: unknown, path: PropertyKey[]): void => {
    if (typeof found === 'string') return;
    if (Array.isArray(found) && found.every((word) => typeof word === 'string')) return;
    if (typeof found === 'object' && found && !Array.isArray(found)) {
      for (const [name, part] of Object.entries(found)) refuse(part, [...path, name]);
    } else
      issues.push({
        code: 'custom',
        input: found,
        path,
        message: textWanted,
      });
  };
  refuse(value, []);
});

/** What the English entry does not have, and what its own schema does not allow, is found when the two are compared. */
export const textsSchema = z.record(z.string(), fields, { error: 'write the id of each entry, with its texts below it' });
