import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '#library/reading/problem.ts';

/** The dots of `npm run new` where a text belongs: a value, an entry of a list, or a whole line of a page. */
const dots = /(?::|^\s*-)\s+(["']?)…\1\s*(?:[,}]|$)|^…$/;

/**
 * Refuses a place where the text is still to be written. A page may be looked at before it is whole, but not published.
 *
 * @throws ContentError that names every such place
 */
export function checkWritten(root: string): void {
  const problems = globSync('content/**/*.{yaml,md,mdx}', { cwd: root })
    .map((name) => name.replaceAll('\\', '/'))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split(/\r?\n/)
        .flatMap((row, before) => (dots.test(row) ? { file, line: before + 1, sentence } : [])),
    );
  if (problems.length > 0) throw new ContentError(problems);
}

const sentence = 'Nothing is written here yet, only "…"; write the text, or remove what you do not need.';
