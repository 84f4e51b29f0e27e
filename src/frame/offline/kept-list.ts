import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptFiles } from './kept-files.ts';

/** Names that change with their content, as Vite and Pagefind give them. */
const hashedName = /^_astro\/|^pagefind\/(?:fragment|index)\//;

export interface KeptList {
  /** Addresses from the root; with a revision where the name does not depend on the content. */
  entries: { url: string; revision: string | null }[];
  /** Differs between any two editions. */
  edition: string;
}

/** The list of what a kept copy holds, for Workbox. Pages have the address that links use: `tools/`. */
export async function keptList(folder: string): Promise<KeptList> {
  const entries = await Promise.all(
    keptFiles(folder).map(async (name) => ({
      // The worker is at the root, whose address has no name.
      url: name.replace(/(^|\/)index\.html$/, '$1') || './',
      // Eight digits are enough to distinguish two editions of one file, and every reader's worker holds them all.
      revision: hashedName.test(name) ? null : digest(await readFile(join(folder, name))).slice(0, 8),
    })),
  );
  return { entries, edition: digest(JSON.stringify(entries)).slice(0, 12) };
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
