import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledNodeFile } from './bundled-node.mjs';

/**
 * Installs what package-lock.json names, unless it is installed already.
 *
 * @param {string} root the folder of the project
 * @throws {Error} with a sentence for the reader when npm fails
 */
export function install(root) {
  if (isInstalled(root)) return;
  console.log('Installing what package-lock.json names. This takes a minute or so, and only when something changed …');
  // Quiet: npm would warn that some packages want a newer Node than the machine's, which is why one
  // is brought along.
  const { command, args, shell } = npm();
  const { status, error } = spawnSync(command, [...args, 'ci', '--loglevel=error'], {
    cwd: root,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
  if (status !== 0) {
    throw new Error(
      `npm could not install the packages${error ? ` (${error.message})` : ''}. Its reason stands above. ` +
        'Check the network and the free space of the disk (about 1 GB), then try again.',
    );
  }
}

/** npm keeps a list of what it installed; it is right if it says the same as the lock file. */
function isInstalled(root) {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list) || !bundledNodeFile(root)) return false;
  const installed = read(list);
  const wanted = read(join(root, 'package-lock.json'));
  // Optional packages may be missing: those for other kinds of machine are.
  return (
    Object.entries(wanted).every(
      ([path, { version, optional }]) => path === '' || (path in installed ? installed[path].version === version : optional === true),
    ) && Object.keys(installed).every((path) => path in wanted)
  );
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    throw new Error(`${file} cannot be read (${error.message}). Take it back from git, or delete it if it stands in node_modules/.`, {
      cause: error,
    });
  }
}

/** npm as it was called; without npm's own word, the one on the path. */
export function npm() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) {
    return { command: process.env.npm_node_execpath ?? process.execPath, args: [script], shell: false };
  }
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
