/**
 * `npm test`: every check; all of them run even if one fails. What needs the source alone takes turns in two lanes, since
 * most of it keeps one core busy; what needs the built site follows.
 * `npm test -- --only=lint,search` runs only those named, checks or test files.
 */
import { checks, testFiles, type CheckOutcome } from './lib/checks.ts';
import { checkNames, readSelection, shortName, type CheckName, type Selection } from './lib/selection.ts';

interface Row extends CheckOutcome {
  name: CheckName;
  title: string;
  /** What `--only` takes to run what failed again. */
  again: string[];
}

/** About as long as each other. Build and types have Astro write the same files, one after the other, and lint reads them. */
const lanes: CheckName[][] = [
  ['build', 'types', 'lint', 'unused'],
  ['unit', 'format'],
];

const wanted = readWanted();
if (wanted.has('site') || wanted.has('firefox')) wanted.set('build', 'all');

const started = Date.now();
let built = true;
const rows: Row[] = [];
await inTurn(['content']);
// A mistake of a writer would turn up again in every other check, dressed up as a fault of the code.
if (!rows.some(({ failed }) => failed > 0)) {
  await Promise.all(lanes.map(inTurn));
  await inTurn(checkNames.filter((name) => name !== 'content' && !lanes.flat().includes(name)));
}
rows.sort((one, other) => checkNames.indexOf(one.name) - checkNames.indexOf(other.name));

console.log(`\n── Summary, after ${Math.round((Date.now() - started) / 1000)} s`);
for (const { title, passed, failed } of rows)
  console.log(passed + failed === 0 ? `– ${title}: not run` : `${failed ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed`);
const again = rows.flatMap((row) => (row.failed > 0 ? row.again : []));
if (again.length > 0) console.log(`\nRun only what failed again: npm test -- --only=${again.join(',')}`);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`\n${rows.reduce((sum, row) => sum + row.passed, 0)} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

function readWanted(): Selection {
  try {
    return readSelection(process.argv.slice(2), testFiles);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

async function inTurn(names: readonly CheckName[]): Promise<void> {
  for (const name of names) if (wanted.has(name)) rows.push(await check(name));
}

async function check(name: CheckName): Promise<Row> {
  const { title, remedy, run } = checks[name];
  const files = wanted.get(name) ?? 'all';
  const inLane = name === 'content' || lanes.flat().includes(name);
  if (!inLane) console.log(`\n── ${title}`);
  const needsSite = name === 'site' || name === 'firefox';
  const outcome = needsSite && !built ? { passed: 0, failed: 1 } : await run(files);
  if (inLane) console.log(`\n── ${title}\n${outcome.said ?? ''}`);
  if (name === 'build') built = outcome.failed === 0;
  if (outcome.failed > 0) console.log(needsSite && !built ? 'Not run: there is no site to test.' : `\n${remedy}`);
  const failing = outcome.files ?? [];
  const asked = files === 'all' ? [name] : files.map((file) => shortName(file, testFiles));
  return { ...outcome, name, title, again: failing.length > 0 ? failing : asked };
}
