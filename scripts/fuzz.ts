/**
 * `npm run fuzz`: the fuzzers with all their cases a hundred times; `npm test` tries all or a third of them.
 * `npm run fuzz -- 1000` says how many times, and `npm run fuzz -- 50 shown-memory` which: 50 times the steps of a board
 * are more than a million.
 * A failure prints the case and the seed that leads to it again.
 */
import { spawnSync } from 'node:child_process';

const [times = '100', which = ''] = process.argv.slice(2);
if (!/^\d+$/.test(times)) {
  console.error('Say how many times all cases of the fuzzers, as a number: npm run fuzz -- 100');
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--testTimeout=0', `${which}.fuzz.test.ts`],
  { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: times } },
);
process.exit(status ?? 1);
