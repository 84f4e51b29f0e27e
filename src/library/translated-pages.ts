import { languageFolders } from '../config/languages.ts';
import type { Files } from './reading/files.ts';
import { textAt } from './translation/texts.ts';
import { translationsIn } from './translation/texts-files.ts';

/** The addresses of the pages that are written in each language, without its folder; by the code of the language. */
export type TranslatedPages = Readonly<Record<string, ReadonlySet<string>>>;

/** What has a page without a file in `content/docs/`. It is translated if its title is. */
const made = ['checklists', 'cases', 'papers'] as const;

/** The pages of each language that is switched on. All others are shown in English there. */
export function translatedPagesOf({ pages, texts }: Pick<Files, 'pages' | 'texts'>): TranslatedPages {
  const translations = translationsIn(texts);
  const further = languageFolders().filter(({ prefix }) => prefix !== '/');
  return Object.fromEntries(
    further.map(({ lang, prefix }) => {
      const shown = pages.filter(({ draft }) => !draft);
      const inFolder = shown.map(({ slug }) => `/${slug}/`).filter((address) => address.startsWith(prefix));
      const written = inFolder.map((address) => address.slice(prefix.length - 1));
      const titled = made.flatMap((collection) =>
        Object.entries(translations[lang]?.[collection] ?? {})
          .filter(([, entry]) => textAt(entry, ['title']) !== undefined)
          .map(([id]) => `/${collection}/${id}/`),
      );
      return [lang, new Set([...written, ...titled])];
    }),
  );
}

/** Whether a page has words of its own in a language. @param path in English, such as `/tools/` */
export const isTranslated = (pages: TranslatedPages, language: string, path: string): boolean => pages[language]?.has(path) ?? true;
