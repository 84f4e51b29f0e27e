import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The words of a language, as they are compared with those of its glossary. */
export interface WordForms {
  /** What all forms of a word have in common. Two words are forms of one if they have the same stem. */
  stem(word: string): string;
  /** The stems that a word of a text may have: its own, and that of what follows a word written together with it. */
  stems(word: string): readonly string[];
}

type Stem = (word: string) => string;

/** Arabic: "and", "with", "for" and the article, which are written together with the next word. */
const article = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u;
const attached = /^[وفبلك](?=\p{L}{3})/u;
/** What Snowball does not see to. */
const unlike: Record<string, [pattern: RegExp, replacement: string]> = {
  ar: [article, ''],
  pt: [/ões$/, 'ão'],
};

/** @param language its code, such as `fr` or `pt-BR` */
export function wordForms(language: string): WordForms {
  const code = language.split('-')[0]!;
  const stemmer = stemmerOf(code);
  const known = new Map<string, readonly string[]>();
  const plain = (word: string) => word.normalize('NFC').toLocaleLowerCase(language);
  const [pattern, replacement] = unlike[code] ?? ['', ''];
  const stem = (word: string) => stemmer(plain(word).replace(pattern, replacement));
  const read = (word: string) => [...new Set([stem(word), ...(code === 'ar' ? [stem(word.replace(attached, ''))] : [])])];
  return {
    stem,
    stems(word) {
      const found = known.get(word) ?? read(word);
      known.set(word, found);
      return found;
    },
  };
}

/** The rules of Snowball for a language; a language without endings, such as Vietnamese, has none, and its words are as they are. */
function stemmerOf(code: string): Stem {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code)!.toLowerCase();
  try {
    return (require(`@orama/stemmers/${name}`) as { stemmer: Stem }).stemmer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return (word) => word;
    throw error;
  }
}
