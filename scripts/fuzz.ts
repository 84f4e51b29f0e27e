/**
 * `npm run fuzz`: the fuzzers of `npm test`, a hundred times longer. `npm run fuzz -- 1000` says how many times.
 * A failure prints the case and the seed that leads to it again.
 */
import { spawnSync } from 'node:child_process';

const times = process.argv[2] ?? '100';
if (!/^\d+$/.test(times)) {
  console.error('Say how many times longer than in `npm test`, as a number: npm run fuzz -- 100');
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '.fuzz.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: times },
});
process.exit(status ?? 1);
