// The entry to every command of package.json: `node scripts/run.mjs start`.
//
// Plain JavaScript, because it runs on whatever Node the machine has, before anything is installed.
// It installs what the lock file names and then hands over to `<command>.ts`, on the machine's own Node if that
// is new enough, else on the one that npm installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './lib/install.mjs';
import { requiredNode } from './lib/suitable-node.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = join(folder, '..');
const [name = '', ...rest] = process.argv.slice(2);
const command = join(folder, `${name}.ts`);
/** These need none of `devDependencies`, so that a host installs no browser. */
const plain = ['start', 'dev', 'build', 'edition', 'audit', 'check', 'new'];

try {
  if (!/^[a-z]+$/.test(name) || !existsSync(command))
    throw new Error('Say what to run: start, test, fix, check, new, dev, build, edition, firefox, fuzz, translate, audit or bench.');
  install(root, !plain.includes(name));
  const child = spawn(requiredNode(root), ['--disable-warning=ExperimentalWarning', command, ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  // Ctrl-C reaches the child as well; wait until it has ended, so that the prompt returns last.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // Stopping npm by its number ends npm and the shell between, but not us; without a parent, stop too.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}
