/**
 * `npm run fuzz`: all tests that try made-up cases, a hundred times as many of them; `npm test` tries all or a third.
 * `npm run fuzz -- 1000` says how many times, and `npm run fuzz -- 50 shown-memory` which: 50 times the steps of a board
 * are more than a million.
 * A failure prints the case and the seed that leads to it again.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

const [times = '100', which = ''] = process.argv.slice(2);
if (!/^\d+$/.test(times)) {
  console.error('Say how many times all cases of the fuzzers, as a number: npm run fuzz -- 100');
  process.exit(1);
}
const tests = globSync('src/**/*.test.ts').filter((file) => file.includes(which) && readFileSync(file, 'utf8').includes('runs.fixture.ts'));
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--testTimeout=0', ...tests],
  { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: times } },
);
process.exit(status ?? 1);
