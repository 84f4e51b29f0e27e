import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** A page with the same page in all languages that it is written in. */
export interface MappedPage {
  address: string;
  translations: readonly { lang: string; address: string }[];
}

/**
 * The addresses of all pages for search engines (https://www.sitemaps.org/protocol.html). Where a page is written in more
 * than one language, each names all of them.
 */
export function siteMap(pages: readonly MappedPage[]): string {
  const named = pages.some(({ translations }) => translations.length > 1);
  const urls = pages.map(({ address, translations }) =>
    x('url', [
      x('loc', address),
      ...(translations.length > 1
        ? translations.map((one) => x('xhtml:link', { rel: 'alternate', hreflang: one.lang, href: one.address }))
        : []),
    ]),
  );
  const spaces = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', ...(named && { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }) };
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(x('urlset', spaces, urls))}\n`;
}
