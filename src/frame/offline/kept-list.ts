import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptFiles } from './kept-files.ts';
import { digestLength } from './published-file.ts';

export interface KeptList {
  /** The address of each file from the root, with what its content is known by (`published-file.ts`). */
  files: Record<string, string>;
  /** Differs between any two editions. */
  edition: string;
}

/** The list of what a kept copy holds. Pages have the address that links use: `tools/`. */
export async function keptList(folder: string): Promise<KeptList> {
  const entries = await Promise.all(
    keptFiles(folder).map(async (name) => [
      // The worker is at the root, whose address has no name.
      name.replace(/(^|\/)index\.html$/, '$1') || './',
      digest(await readFile(join(folder, name))),
    ]),
  );
  return { files: Object.fromEntries(entries), edition: digest(JSON.stringify(entries)) };
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64url').slice(0, digestLength);
