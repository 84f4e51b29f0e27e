import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Where the copies are: within the project. Astro takes a package that is linked for a file of the site if the two have no
 * folder in common, as with `/home` and `/tmp`.
 */
const copies = '.copies';

/** What a run makes by itself, and the history, which no page depends on. */
const leftOut = ['.git', '.astro', copies, 'dist', 'node_modules'];

/**
 * Copies the project into a folder of its own, for tests that edit content: nothing they do reaches the original.
 *
 * @returns the path of the copy; whoever asked for it deletes it
 */
export function copyProject(): string {
  // Without links in its own path: bundlers and watchers compare resolved paths.
  mkdirSync(copies, { recursive: true });
  const copy = mkdtempSync(join(realpathSync(copies), 'copy-'));
  for (const name of readdirSync('.')) if (!leftOut.includes(name)) cpSync(name, join(copy, name), { recursive: true });
  linkPackages(copy);
  return copy;
}

/** Removes what runs left behind that were cut off; a copy of the last hour may be another run's. */
export function removeOldCopies(): void {
  if (!existsSync(copies)) return;
  for (const name of readdirSync(copies)) {
    const copy = join(copies, name);
    if (Date.now() - statSync(copy).mtimeMs > 3_600_000) rmSync(copy, { recursive: true, force: true });
  }
}

/** Links packages one by one, so that the caches next to them in `node_modules` are the copy's own. */
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
