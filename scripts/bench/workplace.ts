/**
 * Where peers and tools are installed and built: outside of the repository, because what is in a
 * `node_modules` is treated by bundlers as somebody else's code, and because it would find our packages.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from '../lib/install.mjs';

/** Survives the run, so that the next one need not install again. */
export const workplace = join(tmpdir(), 'peer-learning-guide-bench');

/** An installation that takes longer than this has lost its network. */
const patience = 10 * 60_000;

/**
 * A folder with the files of a recipe and the packages that it names, installed on first use.
 *
 * @param recipe `tools` or `peers/starlight`, as below `scripts/bench/`
 * @throws with npm's reason
 */
export function installed(recipe: string): string {
  const folder = join(workplace, recipe.split('/').at(-1)!);
  const from = join(import.meta.dirname, recipe);
  const wanted = readFileSync(join(from, 'package.json'), 'utf8');
  const stamp = join(folder, 'node_modules/.bench');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(folder, { recursive: true });
    cpSync(from, folder, { recursive: true });
    console.log(`Installing ${recipe}, once, outside of the repository …`);
    const { command, args, shell } = npm();
    const { status, error } = spawnSync(
      command,
      [...args, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'],
      {
        cwd: folder,
        shell,
        stdio: ['ignore', 'ignore', 'inherit'],
        timeout: patience,
        // npm hands its own settings and our folder down to its children.
        env: { ...process.env, npm_config_local_prefix: folder, INIT_CWD: folder },
      },
    );
    if (status !== 0) throw new Error(`npm could not install ${recipe}${error ? ` (${error.message})` : ''}. Its reason is above.`);
    writeFileSync(stamp, wanted);
  }
  cpSync(from, folder, { recursive: true });
  return folder;
}
