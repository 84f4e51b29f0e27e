import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the built site is made from. `tests/` is not among it. */
const inputs = ['content', 'src', 'public', 'astro.config.mjs', 'content.config.ts', 'package-lock.json', 'tsconfig.json'];
/** Settings that change the site (`src/config/settings.ts`). */
const settings = ['SITE_ADDRESS', 'BASE_PATH', 'EDIT_BASE', 'GITHUB_REPOSITORY'];
/** Says from which inputs `dist/` was built; kept outside of it, because `dist/` is what gets published. */
const stamp = 'node_modules/.cache/peer-learning-guide/built-from';

/**
 * Builds the site into `dist/`, unless it was built from the same inputs before.
 *
 * @param output `quiet` keeps what Astro says to itself, unless the build fails
 * @param always builds even if nothing changed
 * @returns whether `dist/` is there and up to date
 */
export function buildSite({ output = 'quiet', always = false }: { output?: 'quiet' | 'shown'; always?: boolean } = {}): boolean {
  const wanted = fingerprint();
  if (!always && existsSync('dist/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  console.log('Building the site …');
  rmSync(stamp, { force: true });
  const started = Date.now();
  // The store of rendered pages does not notice changes of our own Markdown plugins. `--force` clears it too, with a warning.
  rmSync('node_modules/.astro', { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force'], {
    stdio: output === 'shown' ? 'inherit' : 'pipe',
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  });
  if (status !== 0) {
    if (output === 'quiet') console.error(`${stdout}\n${stderr}`);
    console.error('The site could not be built; the reason is above.');
    return false;
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
  return true;
}

/** The same for the same inputs, so that nothing is built twice. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn)) {
    // Tests next to the code are no part of the site.
    if (!file.endsWith('.test.ts')) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
