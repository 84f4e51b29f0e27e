/** The checks of `npm test`, in the order in which the summary lists them. */
export const checkNames = ['content', 'format', 'unused', 'types', 'lint', 'unit', 'build', 'site', 'firefox'] as const;
export type CheckName = (typeof checkNames)[number];

/** For each check that is wanted, the test files to run, or `all` of it. */
export type Selection = Map<CheckName, 'all' | string[]>;

/**
 * Reads what comes after `npm test --`.
 *
 * @param args nothing, or `--only=` with names of checks and test files, such as `--only=lint,search`
 * @param files every test file, from the root
 * @throws with a sentence for whoever typed it
 */
export function readSelection(args: string[], files: string[]): Selection {
  const strange = args.find((arg) => !arg.startsWith('--only='));
  if (strange !== undefined) throw new Error(`npm test does not know "${strange}". ${usage}`);
  if (args.length === 0) return new Map(checkNames.map((name) => [name, 'all']));
  const names = args
    .flatMap((arg) => arg.slice('--only='.length).split(','))
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0) throw new Error(`--only= needs a name. ${usage}`);

  const wanted: Selection = new Map();
  for (const name of names) {
    if (isCheck(name)) wanted.set(name, 'all');
    else for (const file of filesNamed(name, files)) add(wanted, file);
  }
  return wanted;
}

/** The shortest name by which `--only` finds this file and no other. */
export function shortName(file: string, files: string[]): string {
  const name = baseName(file);
  return isCheck(name) || files.filter((other) => baseName(other) === name).length > 1 ? file : name;
}

const usage = `Run npm test alone for everything, or say what to run: npm test -- --only=lint,search. Checks: ${checkNames.join(', ')}.`;

function filesNamed(name: string, files: string[]): string[] {
  const found = files.filter((file) => file === name || baseName(file) === name.replace(/\.test(\.ts)?$/, ''));
  if (found.length > 0) return found;
  const ofSite = files.filter((file) => checkOf(file) === 'site').map(baseName);
  throw new Error(
    `"${name}" is neither a check nor a test file. Checks: ${checkNames.join(', ')}. ` +
      `Tests of the built site: ${ofSite.join(', ')}. Or any other test file, by its name or its path.`,
  );
}

function add(wanted: Selection, file: string): void {
  const check = checkOf(file);
  const before = wanted.get(check) ?? [];
  if (before !== 'all' && !before.includes(file)) wanted.set(check, [...before, file]);
}

/** The same places as in vitest.config.ts. */
function checkOf(file: string): CheckName {
  if (file.startsWith('tests/firefox/')) return 'firefox';
  return file.startsWith('tests/') ? 'site' : 'unit';
}

const isCheck = (name: string): name is CheckName => checkNames.some((known) => known === name);
const baseName = (file: string): string => file.replace(/^.*\//, '').replace(/\.test\.ts$/, '');
