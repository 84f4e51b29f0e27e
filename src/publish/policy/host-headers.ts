/**
 * What a host that can send headers may add. The site needs none of it: each page brings its own policy.
 *
 * The header leaves scripts and styles to the page. Their hashes change with every build and differ from
 * page to page; a header copied by hand into the settings of a server would block the next edition, and
 * one with the hashes of all pages would allow each what only another needs. Browsers apply both policies,
 * so nothing is lost. Only a header can forbid others to show the site in a frame.
 *
 * The recipes of `hosting/` say the same; `host-headers.test.ts` holds them to it.
 */
import { everywhere } from './directives.ts';

/** For every file. To show the guide in a frame of your intranet, replace `'none'` with its address. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...everywhere, "object-src 'none'", "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  // Sites that we link to need not know which page somebody reads.
  'Referrer-Policy': 'no-referrer',
  // The camera reads codes on the board, if the facilitator switches it on.
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** How long a browser may use a file without asking again, by patterns below the site's root. It asks again for all other files. */
const cacheRules: readonly [pattern: string, value: string][] = [
  // Their names hold a hash of the content: other content has another name.
  ...['_astro', 'pagefind/fragment', 'pagefind/index'].map((folder): [string, string] => [
    `${folder}/*`,
    'public, max-age=31536000, immutable',
  ]),
  // The browser must notice a new edition straight away.
  ['sw.js', 'no-cache'],
  ['page-sw.js', 'no-cache'],
];

/**
 * `_headers`, as Netlify and Cloudflare Pages read it from the root of what they publish.
 *
 * @param base the path of the site, such as `/` or `/a/b/`
 */
export function headersFile(base: string): string {
  const block = (pattern: string, headers: Readonly<Record<string, string>>) =>
    [`${base}${pattern}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [block('*', securityHeaders), ...cacheRules.map(([pattern, value]) => block(pattern, { 'Cache-Control': value }))].join('\n');
}
