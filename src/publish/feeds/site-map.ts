import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** The addresses of all pages for search engines (https://www.sitemaps.org/protocol.html). */
export function siteMap(addresses: readonly string[]): string {
  const urls = addresses.map((address) => x('url', [x('loc', address)]));
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls))}\n`;
}
