import { gunzipSync } from 'node:zlib';
import type { IndexFile } from './search-files.ts';

/** What all packed files of Pagefind begin with. */
const signature = 'pagefind_dcd';

/** The texts of all records of a language with what was noted beside them, one text for each. */
export function recordTexts(written: readonly IndexFile[], language: string): string[] {
  return written
    .filter(({ path }) => path.startsWith(`fragment/${language}_`))
    .map(({ content: packed }) => {
      const { content, meta } = JSON.parse(gunzipSync(packed).subarray(signature.length).toString()) as Fragment;
      return [content, ...Object.values(meta)].join(' ');
    });
}

interface Fragment {
  content: string;
  meta: Record<string, string>;
}
