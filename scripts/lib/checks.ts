import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { firefoxFile } from './firefox.ts';
import { shortName, type CheckName } from './selection.ts';

export interface CheckOutcome {
  passed: number;
  failed: number;
  /** What was said, unless it could be read while it was said. */
  said?: string;
  /** The files with failures, as `--only` names them. Without any, all of the check is to be run again. */
  files?: string[];
}

export interface Check {
  title: string;
  /** What to do when it fails; the findings themselves name file and line. */
  remedy: string;
  /** @param files the test files to run, or `all` */
  run(files: 'all' | string[]): Promise<CheckOutcome>;
}

/** Every test file, from the root. */
export const testFiles: string[] = ['src', 'scripts', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
    .sort(),
);

const readFailure = 'Each failure above names its file and line. If the site is right and the test is not, correct the test.';

export const checks: Record<CheckName, Check> = {
  content: {
    title: 'Content',
    remedy: 'Correct the lines named above; everything else waits for that.',
    run: () => quietly('scripts/check.ts'),
  },
  format: {
    title: 'Format',
    remedy: 'Run `npm run fix`, which formats these files.',
    run: () => quietly('node_modules/prettier/bin/prettier.cjs', '--check', '.'),
  },
  unused: {
    title: 'What nothing uses',
    remedy:
      'Delete what is unused, or the word `export` if its own file still needs it. ' +
      'Give each package that is imported its line in package.json, and no other one; knip.jsonc says what knip cannot see.',
    run: () => quietly('node_modules/knip/bin/knip.js'),
  },
  types: {
    title: 'TypeScript: types, and faults that can be seen in the code',
    remedy: 'Correct the code at the places named above; `npm run fix` corrects some of it. Rules are set in .oxlintrc.json.',
    // Astro's check knows the types of components, and a native program those of all the rest, with what can be seen in them.
    run: async () =>
      both(
        await quietly('node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning', '--tsconfig', 'src/tsconfig.astro.json'),
        await quietly('node_modules/oxlint/bin/oxlint', '.'),
      ),
  },
  lint: {
    title: 'Faults that can be seen in components and templates',
    remedy: 'Run `npm run fix`, which corrects some of them, and correct the others by hand. Rules are set in eslint.config.mjs.',
    run: () => quietly('node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'),
  },
  unit: { title: 'Each part by itself', remedy: readFailure, run: (files) => vitest('unit', files, 'kept') },
  build: {
    title: 'Build',
    remedy: 'The first message above says what is wrong, and in which file. Nothing was tested in the built site.',
    run: () => quietly('scripts/build.ts', '--if-changed'),
  },
  site: { title: 'The built site', remedy: readFailure, run: (files) => vitest('site', files) },
  firefox: { title: 'The built site in Firefox', remedy: readFailure, run: inFirefox },
};

/** A check that counts as one. Others may run next to it, so what it says is kept until it ends. */
async function quietly(script: string, ...args: string[]): Promise<CheckOutcome> {
  const { succeeded, said } = await run('kept', script, ...args);
  return { ...outcome(succeeded), said };
}

/** Two halves of a check. */
const both = (one: CheckOutcome, other: CheckOutcome): CheckOutcome => ({
  ...outcome(one.failed + other.failed === 0),
  said: `${one.said}${other.said}`,
});

const outcome = (succeeded: boolean): CheckOutcome => ({ passed: Number(succeeded), failed: Number(!succeeded) });

function run(output: 'kept' | 'shown', script: string, ...args: string[]): Promise<{ succeeded: boolean; said: string }> {
  const child = spawn(process.execPath, [script, ...args], { stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ succeeded: code === 0, said }));
  });
}

/** Nothing is missing where there is no Firefox, but it is said. */
async function inFirefox(files: 'all' | string[]): Promise<CheckOutcome> {
  if (firefoxFile()) return vitest('firefox', files);
  console.log('There is no Firefox on this machine, so nothing ran in it; see `npm run firefox`.');
  return { passed: 0, failed: 0 };
}

/** Runs one of the projects of vitest.config.ts and counts its tests. */
async function vitest(project: string, files: 'all' | string[], output: 'kept' | 'shown' = 'shown'): Promise<CheckOutcome> {
  const report = join(tmpdir(), `peer-learning-guide-${process.pid}-${project}.json`);
  const { succeeded, said } = await run(
    output,
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    // Marks the lines in the change that is checked.
    ...(process.env['GITHUB_ACTIONS'] ? ['--reporter=github-actions'] : []),
    ...(files === 'all' ? [] : files),
  );
  try {
    const { numPassedTests: passed, numFailedTests: failed, testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const failing = testResults.filter(({ status }) => status === 'failed').map(({ name }) => relative('.', name).split(sep).join('/'));
    // A file that cannot even be loaded has no tests to count.
    return { passed, failed: succeeded ? failed : Math.max(failed, 1), said, files: failing.map((file) => shortName(file, testFiles)) };
  } catch {
    return { ...outcome(false), said };
  } finally {
    rmSync(report, { force: true });
  }
}

/** As much as is read of what Vitest writes. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; status: string }[];
}
