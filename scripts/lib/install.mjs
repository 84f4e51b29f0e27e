import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suitableNode } from './suitable-node.mjs';

/**
 * Installs what package-lock.json names, unless it is installed already.
 *
 * @param {string} root the folder of the project
 * @param {boolean} checking whether the command also needs `devDependencies`; to build and serve, none of them is needed
 * @throws {Error} with a sentence for the reader when npm fails
 */
export function install(root, checking) {
  const list = join(root, 'node_modules/.package-lock.json');
  const installed = existsSync(list) ? read(list) : {};
  const wanted = read(join(root, 'package-lock.json'));
  if (suitableNode(root) && isComplete(wanted, installed, checking)) return;
  console.log('Installing what package-lock.json names. This takes a minute or so, and only when something changed …');
  // Whoever has run checks here will run them again: a build does not remove what they need.
  const all = checking || Object.values(installed).some(({ dev }) => dev);
  // Quiet: npm would warn that some packages want a newer Node than the machine's, which is why one
  // is installed.
  const { command, args, shell } = npm();
  const { status, error } = spawnSync(command, [...args, 'ci', all ? '--include=dev' : '--omit=dev', '--loglevel=error'], {
    cwd: root,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
  if (status !== 0) {
    throw new Error(
      `npm could not install the packages${error ? ` (${error.message})` : ''}. Its reason is above. ` +
        'Check the network and the free space of the disk (about 1 GB), then try again.',
    );
  }
}

/**
 * Whether what npm says it has installed is what the lock file names.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 * @param {boolean} checking whether packages of the checks must be there too; they may be, in either case
 *
 * @typedef {Record<string, { version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }>} Packages
 */
export function isComplete(wanted, installed, checking) {
  /** Packages for other kinds of machine are optional and never come. */
  const mayBeMissing = ({ optional, dev, devOptional }) => optional || (!checking && (dev || devOptional));
  return (
    Object.entries(wanted).every(
      ([path, entry]) => path === '' || (path in installed ? installed[path].version === entry.version : mayBeMissing(entry)),
    ) && Object.keys(installed).every((path) => path in wanted)
  );
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    throw new Error(`${file} cannot be read (${error.message}). Take it back from git, or delete it if it is in node_modules/.`, {
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
