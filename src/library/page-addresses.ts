import { isLanguageFolder, languageFolders } from '#config/languages.ts';
import { localFolder } from './reading/overlay.ts';
import type { Files } from './reading/files.ts';
import type { TranslatedPages } from './translated-pages.ts';
import { translationsIn } from './translation/texts-files.ts';
import { textAt } from './translation/texts.ts';

/** The address of every page, such as `/tools/site-visits/`. Other languages have the same pages below their folders. */
export function addressesOf({ pages, checklists, cases, papers }: Pick<Files, 'pages' | 'checklists' | 'cases' | 'papers'>): string[] {
  const written = pages.filter(({ slug }) => slug !== '404').map(({ slug }) => (slug ? `/${slug}/` : '/'));
  const made = [
    ...checklists.map(({ value }) => `/checklists/${value!.id}/`),
    ...papers.flatMap(({ value }) => (value!.page ? [] : [`/papers/${value!.id}/`])),
    ...cases.flatMap(({ value }) => (value!.page ? [] : [`/cases/${value!.id}/`])),
  ];
  return [...written, ...made].filter(isEnglish).sort();
}

/** The addresses of the pages that this copy adds, as {@link addressesOf} has them. */
export function ownAddressesOf({ pages }: Pick<Files, 'pages'>): string[] {
  return pages
    .filter(({ file, slug }) => file.startsWith(`${localFolder}/`) && slug !== '')
    .map(({ slug }) => `/${slug}/`)
    .filter(isEnglish);
}

const isEnglish = (address: string) => !isLanguageFolder(address.split('/')[1]);

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
