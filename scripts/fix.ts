/** `npm run fix`: formats every file but those of `content/`, and corrects what a machine can correct. */
import { spawnSync } from 'node:child_process';

const run = (script: string, ...args: string[]): boolean =>
  spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status === 0;

// First what they rewrite, then how all of it is laid out.
const corrected = [run('node_modules/oxlint/bin/oxlint', '.', '--fix'), run('node_modules/eslint/bin/eslint.js', '.', '--fix')].every(
  Boolean,
);
const formatted = run('node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', '.');
if (!corrected) console.error('The faults above need you; run `npm run fix` again when they are corrected.');
process.exit(corrected && formatted ? 0 : 1);
