import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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
export function keptList(folder: string): KeptList {
  const entries = keptFiles(folder).map((name) => [
    // The worker is at the root, whose address has no name.
    name.replace(/(^|\/)index\.html$/, '$1') || './',
    digest(readFileSync(join(folder, name))),
  ]);
  return { files: Object.fromEntries(entries), edition: digest(JSON.stringify(entries)) };
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64url').slice(0, digestLength);
