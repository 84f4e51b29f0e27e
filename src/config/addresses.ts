import { languages, rootKey } from './languages.ts';

/** The folder of a language in addresses, such as `fr`; English is at the root and has none. */
export type Locale = string | undefined;

const folders = Object.keys(languages).filter((key) => key !== rootKey);
const knownFolder = (name: string | undefined): Locale => folders.find((folder) => folder === name);

/** The language of the page at a path such as `/fr/tools/`. */
export const localeOf = (path: string): Locale => knownFolder(path.split('/')[1]);

/** The language of a page by its file, such as `content/docs/fr/tools/index.mdx`. */
export const localeOfFile = (file: URL | undefined): Locale =>
  knownFolder(/\/content\/(?:local\/)?docs\/([^/]+)\//.exec(file?.pathname ?? '')?.[1]);

/** The code of that language, such as `pt-BR`. */
export const languageOfFile = (file: URL | undefined): string => languages[localeOfFile(file) ?? rootKey]!.lang;

/**
 * An address inside the site, in a language. Pages exist in every language (Starlight shows the English one where
 * there is no translation); files, such as `/data/tools.csv`, exist once.
 *
 * @param path from the root, such as `/tools/` or `/reference/sources/#guide`
 */
export function placeHref(path: string, locale: Locale): string {
  return locale && /^[^?#]*\/(?:$|[?#])/.test(path) ? `/${locale}${path}` : path;
}

/**
 * {@link placeHref} for the links of one page, in its language: `const to = linksFrom(Astro.url)`. For components; the links that
 * writers write are led into the language when pages are finished, see `publish/languages/own-links.ts`.
 */
export function linksFrom(page: URL): (path: string) => string {
  const locale = localeOf(page.pathname);
  return (path) => placeHref(path, locale);
}

/** The path of a page without the folder of its language: the same for all its translations. */
export function plainPath(path: string): string {
  const locale = localeOf(path);
  return locale ? path.slice(locale.length + 1) : path;
}
