import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';
import { checkUnique } from './unique.ts';

/** Every cross-reference must lead to another entry, and no form of a word may belong to two entries. */
export function checkGlossary({ glossary }: Files, problems: Problem[]): void {
  checkUnique(glossary, problems);
  const known = new Set(glossary.value!.map(({ id }) => id));
  const owners = new Map<string, string>();
  const report = (path: PropertyKey[], sentence: string) => problems.push({ file: glossary.file, line: glossary.lineOf(path), sentence });

  glossary.value!.forEach((entry, e) => {
    entry.seeAlso.forEach((other, i) => {
      const path = [e, 'seeAlso', i];
      if (other === entry.id) report(path, `"${entry.term}" points to itself; take "${other}" out of "seeAlso".`);
      else if (!known.has(other))
        report(path, `"${entry.term}" points to "${other}", which is not in the glossary; write the id of an entry, or add it.`);
    });
    [entry.term, ...entry.alsoWritten].forEach((form, i) => {
      const path = i === 0 ? [e, 'term'] : [e, 'alsoWritten', i - 1];
      const owner = owners.get(form);
      if (owner !== undefined)
        report(
          path,
          `"${form}" already belongs to the entry "${owner}"; a word can lead to one entry only, so take it out of one of the two.`,
        );
      else owners.set(form, entry.id);
    });
  });
}
