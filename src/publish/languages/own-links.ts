import type { SiteLanguage } from '#config/languages.ts';

/**
 * Keeps a reader in the language of a page: a link to `/tools/` on a page below `/fr/` leads to `/fr/tools/`, if there is
 * such a page. Files, such as `/data/tools.csv`, are there once for all languages.
 *
 * This is done to finished pages because writers write the same links in every language. It cannot replace `linksFrom` in
 * `config/addresses.ts`, which components use: what they hand to a script, or compare with the address of the page, is no link
 * yet, and the development server, whose pages nothing finishes, would lead out of the language. Nor can that replace this.
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
