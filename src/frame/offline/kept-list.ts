import { createHash } from 'node:crypto';
import { getManifest, type ManifestEntry } from 'workbox-build';
import { keptFiles } from './kept-files.ts';

/** Names that change with their content, as Vite and Pagefind give them. */
const hashedName = /^_astro\/|^pagefind\/(?:fragment|index)\//;

export interface KeptList {
  /** Addresses from the root; with a revision where the name does not tell the content. */
  entries: ManifestEntry[];
  /** Differs between any two editions. */
  edition: string;
}

/** The list of what a kept copy holds, for Workbox. Pages stand under the address that links use: `tools/`. */
export async function keptList(folder: string): Promise<KeptList> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: keptFiles(folder),
    dontCacheBustURLsMatching: hashedName,
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
  });
  if (warnings.length > 0) throw new Error(`The files of the kept copy could not be listed: ${warnings.join('; ')}`);
  const entries = manifestEntries.map(({ url, revision }) => ({
    // The worker stands at the root, whose address has no name.
    url: url.replace(/(^|\/)index\.html$/, '$1') || './',
    // An eighth of the digits tells two editions of one file apart just as well, for a fifth of the bytes.
    revision: revision && revision.slice(0, 8),
  }));
  return { entries, edition: createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 12) };
}
