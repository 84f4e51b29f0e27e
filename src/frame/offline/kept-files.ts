/** Which files of the built site belong to a copy that a reader keeps: all that the guide needs without a network. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Pages, what they load and say later, the search index, and what an installed guide shows of itself. */
const kept = [
  // A copy has a page of its own for what it lacks, and some hosts refuse to hand this one out.
  /^(?!(?:.*\/)?404\.html$).*\.html$/,
  /^_astro\/.*\.(?:css|js|wasm|svg|png|webp)$/,
  /^pagefind\//,
  /^strings\//,
  /^favicon\.svg$/,
  /^icons\//,
  /^(?:[\w-]+\/)?manifest\.webmanifest$/,
];

/**
 * The files of a kept copy, as names below `folder` written with `/`, in order. Left out is what is fetched
 * once and saved or read by machines: open data, the pages as Markdown, feed, previews, site map.
 *
 * @param folder the built site, with its search index
 */
export function keptFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).split(sep).join('/'))
    .filter((name) => kept.some((pattern) => pattern.test(name)))
    .sort();
}
