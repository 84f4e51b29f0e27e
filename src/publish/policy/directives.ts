/**
 * What a page may do, in the words of browsers: the one source for the policy in every page
 * (`page-policy.ts`) and for the headers of hosts that can send some (`host-headers.ts`).
 *
 * Everything is forbidden first (`default-src 'none'`), so frames, plug-ins, fonts and media need no
 * directive of their own. No other origin is named anywhere.
 */

/** What applies to every page and every other file, whatever scripts and styles are in it. */
export const everywhere = [
  "img-src 'self'",
  // The search fetches its index; nothing else is ever asked for, and nothing is ever sent.
  "connect-src 'self'",
  "manifest-src 'self'",
  // An injected <base> would point every relative address of the page to another site.
  "base-uri 'none'",
  // No form of ours is sent. If a script fails to load, Enter in a field must not put its text into the address.
  "form-action 'none'",
];

/**
 * Text becomes script or markup only through these: `lit-html` is the policy of Lit, which writes its own
 * templates with it and never a reader's text; `own-script` is ours, see `own-script.ts`.
 */
const trustedTypes = ["require-trusted-types-for 'script'", 'trusted-types lit-html own-script'];

/**
 * The policy of one page.
 *
 * @param scripts hashes of the scripts in the page, such as `sha256-…`
 * @param styles the same of its style elements
 * @param wasm whether something on the page runs WebAssembly; this allows no `eval` of JavaScript
 */
export function pageDirectives(scripts: readonly string[], styles: readonly string[], wasm: boolean): string {
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => ` '${hash}'`).join('');
  return [
    "default-src 'none'",
    // The service worker needs no directive of its own: workers may come from where scripts may.
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}${quoted(scripts)}`,
    `style-src 'self'${quoted(styles)}`,
    ...everywhere,
    ...trustedTypes,
  ].join(';');
}
