import { basename } from 'node:path';
import { languageFolders } from '../../config/languages.ts';
import type { Files } from '../reading/files.ts';
import type { Problem } from '../reading/problem.ts';

/** A translation belongs to its file, to a language of the site, and to a revision that was there; its texts are where they belong. */
export function checkTranslations(files: Files, problems: Problem[]): void {
  const languages = new Set(languageFolders().map(({ lang }) => lang));
  for (const { file, value, lineOf } of files.translations) {
    const { list: id, language, revision, questions, groups } = value!;
    const report = (path: PropertyKey[], sentence: string) => problems.push({ file, line: lineOf(path), sentence });
    const english = files.checklists.find(({ value: list }) => list!.id === id)?.value;
    if (!english) {
      report(['list'], `There is no list "${id}" to translate; write the id of a list in content/checklists/.`);
      continue;
    }
    const [ofList, ofFile] = basename(file).split('.') as [string, string];
    if (ofList !== id) report(['list'], `The file is called ${basename(file)} but translates "${id}"; make the two the same.`);
    if (ofFile !== language)
      report(['language'], `The file is called ${basename(file)} but its language is "${language}"; make the two the same.`);
    else if (languages.size > 1 && !languages.has(language))
      report(
        ['language'],
        `The site has no language "${language}"; write one of ${[...languages].join(', ')}, or add it in src/config/languages.ts.`,
      );
    if (revision > english.revision)
      report(
        ['revision'],
        `This translates revision ${revision}, but the list is at revision ${english.revision}; write the one that you translated.`,
      );
    const known = {
      groups: new Set(english.groups.map((group) => group.id)),
      questions: new Set(english.groups.flatMap((group) => group.questions.map((question) => question.id))),
    };
    for (const [kind, texts] of Object.entries({ groups, questions }) as ['groups' | 'questions', Record<string, string>][]) {
      const other = kind === 'groups' ? 'questions' : 'groups';
      for (const key of Object.keys(texts)) {
        if (known[kind].has(key)) continue;
        if (known[other].has(key)) report([kind, key], `"${key}" is one of the ${other}; move the line to "${other}".`);
        else report([kind, key], `The English list has no "${key}"; correct the id, or remove the line.`);
      }
    }
  }
}
