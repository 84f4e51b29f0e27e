import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

/** What a run makes by itself, and the history, which no page depends on. */
const leftOut = ['.git', '.astro', 'dist', 'node_modules'];

/**
 * Copies the project into a temporary folder, for tests that edit content: nothing they do reaches the original.
 *
 * @returns the path of the copy; whoever asked for it deletes it
 */
export function copyProject(): string {
  // Without links in its own path: bundlers and watchers compare resolved paths.
  const copy = mkdtempSync(join(realpathSync(tmpdir()), 'peer-learning-guide-copy-'));
  cpSync('.', copy, { recursive: true, filter: (path) => !leftOut.includes(relative('.', path)) });
  linkPackages(copy);
  return copy;
}

/** Links packages one by one, so that the caches beside them in `node_modules` are the copy's own. */
function linkPackages(copy: string): void {
  const packages = readdirSync('node_modules').flatMap((name) =>
    name.startsWith('@') ? readdirSync(join('node_modules', name)).map((one) => `${name}/${one}`) : name,
  );
  for (const name of packages.filter((one) => !one.startsWith('.'))) {
    const link = join(copy, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
}
