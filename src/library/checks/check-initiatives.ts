import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';
import { checkUnique } from './unique.ts';

/** No initiative may be counted twice, be it under one id or under one name. */
export function checkInitiatives({ initiatives }: Files, problems: Problem[]): void {
  checkUnique(initiatives, problems);
  const first = new Map<string, number>();
  initiatives.value!.forEach(({ name }, index) => {
    const line = initiatives.lineOf([index, 'name']);
    const key = plain(name);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, line);
    else
      problems.push({
        file: initiatives.file,
        line,
        sentence: `"${name}" is already listed on line ${earlier}; an initiative counts once, so take one of the two out.`,
      });
  });
}

/** What is left of a name when case, accents, signs and a leading article no longer count. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}
