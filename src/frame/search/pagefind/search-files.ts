import { gunzipSync, gzipSync } from 'node:zlib';
import { spellingOf } from '../spellings.ts';
import { finerIndex } from './finer-index.ts';
import { spellingName, type Start } from './start.ts';

/** A file of an index, with its name below the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

interface Entry {
  languages: Record<string, { hash: string; wasm: string | null }>;
}

const entryName = 'pagefind-entry.json';
/** What all packed files of Pagefind begin with. */
const signature = Buffer.from('pagefind_dcd');
/** Of the words before they are packed; some 7 kB on the way. */
const partSize = 12_000;

/**
 * Of all that Pagefind writes, what a search here asks for, fit for a slow line, where each question costs as
 * much as some 15 kB:
 *
 * - `start.<language>.json` holds the small files that every search of a language needs before it begins, and its spelling.
 * - `wasm.<language>.pagefind` is the program, under a name that is known before any other file is read.
 * - `index/` holds the words, in smaller parts than Pagefind's.
 * - `fragment/` holds one file for each result.
 */
export function searchFiles(unordered: readonly IndexFile[]): IndexFile[] {
  // Pagefind hands them out in any order; the same index must make the same files.
  const written = unordered.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const content = (name: string) => written.find(({ path }) => path === name)!.content;
  const entry = JSON.parse(new TextDecoder().decode(content(entryName))) as Entry;
  const files = written.filter(({ path }) => path.startsWith('fragment/'));
  for (const [language, about] of Object.entries(entry.languages)) {
    const named = (folder: string) => written.filter(({ path }) => path.startsWith(`${folder}/${language}_`));
    const tableName = `pagefind.${about.hash}.pf_meta`;
    const parts = new Map(named('index').map((file) => [nameOf(file), unpacked(file.content)]));
    const words = finerIndex({ table: unpacked(content(tableName)), parts }, language, partSize);
    const own = { ...entry, languages: { [language]: { ...about, wasm: language } } };
    const start: Start = { [entryName]: base64(Buffer.from(JSON.stringify(own))), [tableName]: base64(packed(words.table)) };
    const spelling = spellingOf(language);
    if (spelling) start[spellingName] = JSON.stringify(spelling);
    for (const filter of named('filter')) start[filter.path] = base64(filter.content);
    files.push(
      { path: `start.${language}.json`, content: Buffer.from(JSON.stringify(start)) },
      { path: `wasm.${language}.pagefind`, content: content(`wasm.${about.wasm ?? 'unknown'}.pagefind`) },
      ...[...words.parts].map(([name, part]) => ({ path: `index/${name}.pf_index`, content: packed(part) })),
    );
  }
  return files;
}

const nameOf = ({ path }: IndexFile) => /([^/]+)\.\w+$/.exec(path)![1]!;
const unpacked = (content: Uint8Array) => gunzipSync(content).subarray(signature.length);
const packed = (content: Uint8Array) => gzipSync(Buffer.concat([signature, content]), { level: 9 });
const base64 = (content: Uint8Array) => Buffer.from(content).toString('base64');
