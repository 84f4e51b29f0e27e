import { isLanguageFolder } from '../config/languages.ts';
import { localFolder } from './reading/overlay.ts';
import type { Files } from './reading/files.ts';

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
