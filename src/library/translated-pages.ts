import { languageFolders } from '../config/languages.ts';
import type { Files } from './reading/files.ts';

/** The addresses of the pages that are written in each language, without its folder; by the code of the language. */
export type TranslatedPages = Readonly<Record<string, ReadonlySet<string>>>;

/** The pages of each language that is switched on. All others are shown in English there. */
export function translatedPagesOf({ pages }: Pick<Files, 'pages'>): TranslatedPages {
  const further = languageFolders().filter(({ prefix }) => prefix !== '/');
  return Object.fromEntries(
    further.map(({ lang, prefix }) => {
      const inFolder = pages.map(({ slug }) => `/${slug}/`).filter((address) => address.startsWith(prefix));
      return [lang, new Set(inFolder.map((address) => address.slice(prefix.length - 1)))];
    }),
  );
}

/** Whether a page has words of its own in a language. @param path in English, such as `/tools/` */
export const isTranslated = (pages: TranslatedPages, language: string, path: string): boolean => pages[language]?.has(path) ?? true;
