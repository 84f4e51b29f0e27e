/** `npm test`: every check, one after the other; all of them run even if one fails. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxFile } from './lib/firefox.ts';
import { buildSite } from './lib/built-site.ts';

interface Outcome {
  passed: number;
  failed: number;
}

const one = (good: boolean): Outcome => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

let built = false;
const checks: { name: string; run: () => Outcome }[] = [
  { name: 'Types', run: () => one(run('node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning')) },
  { name: 'Each part by itself', run: () => vitest('unit') },
  { name: 'Build', run: () => one((built = buildSite())) },
  { name: 'The built site', run: () => (built ? vitest('site') : one(false)) },
  { name: 'The built site in Firefox', run: () => (built ? inFirefox() : one(false)) },
];

const started = Date.now();
const rows = checks.map(({ name, run: check }) => {
  console.log(`\n── ${name}`);
  return { name, ...check() };
});

console.log(`\n── Summary, after ${Math.round((Date.now() - started) / 1000)} s`);
for (const { name, passed, failed } of rows)
  console.log(passed + failed === 0 ? `– ${name}: not run` : `${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`\n${rows.reduce((sum, row) => sum + row.passed, 0)} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

function run(script: string, ...args: string[]): boolean {
  return spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status === 0;
}

/** Nothing is missing where there is no Firefox, but it is said. */
function inFirefox(): Outcome {
  if (firefoxFile()) return vitest('firefox');
  console.log('There is no Firefox on this machine, so nothing ran in it; see `npm run firefox`.');
  return { passed: 0, failed: 0 };
}

/** Runs one of the projects of vitest.config.ts and counts its tests. */
function vitest(project: string): Outcome {
  const report = join(tmpdir(), `peer-learning-guide-${process.pid}-${project}.json`);
  const good = run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that cannot even be loaded has no tests to count.
    return { passed, failed: good ? failed : Math.max(failed, 1) };
  } catch {
    return one(false);
  } finally {
    rmSync(report, { force: true });
  }
}
