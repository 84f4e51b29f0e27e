import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../read-library.ts';
import type { Problem } from '../reading/problem.ts';
import { readStrings } from '../reading/strings-files.ts';
import type { Translatable } from './export-units.ts';
import { ownEntries } from './own-entries.ts';
import { pagePairs } from './page-pairs.ts';
import type { EarlierPage } from './page-translation.ts';
import { stringComments } from './string-comments.ts';
import { readStringNotes } from './string-notes.ts';

/**
 * All that can be translated in a project, with what is translated into a language.
 *
 * @param earlier gives English pages as they were
 * @throws ContentError that names every mistake with file and line
 */
export function projectTexts(root: string, language: string, library = readLibrary(root), earlier?: EarlierPage): Translatable {
  const problems: Problem[] = [];
  const { english, others } = readStrings(root, problems);
  const translated = others.find(({ file }) => file.endsWith(`/${language}.yaml`))?.value ?? {};
  const notes = readStringNotes(root, problems).find((one) => one.language === language)?.value ?? {};
  return {
    library,
    strings: { english: english.value!, about: stringComments(readFileSync(join(root, english.file), 'utf8')), translated, notes },
    pages: pagePairs(root, language, earlier),
    own: ownEntries(root),
  };
}
