import type { SiteLanguage } from '../../config/languages.ts';

/**
 * Keeps a reader in the language of a page: a link to `/tools/` on a page below `/fr/` leads to `/fr/tools/`, if there is
 * such a page. Files, such as `/data/tools.csv`, are there once for all languages.
 *
 * This is done here, to finished pages, and in no other place: writers write the same links in every language, and so do
 * components.
 *
 * @param language of the page; none for the language at the root
 * @param pages the addresses of all pages
 */
export function inOwnLanguage(language: Pick<SiteLanguage, 'prefix'> | undefined, pages: ReadonlySet<string>): (address: string) => string {
  return (address) => {
    if (!language || !address.startsWith('/') || address.startsWith(language.prefix)) return address;
    const [path] = address.split(/[?#]/, 1) as [string];
    const own = language.prefix + path.slice(1);
    return pages.has(own) ? own + address.slice(path.length) : address;
  };
}
