import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { textsSchema, type Texts } from '#schemas/texts.ts';
import { localFolder } from '../reading/overlay.ts';
import type { Problem } from '../reading/problem.ts';
import { readYaml, type YamlFile } from '../reading/yaml-file.ts';
import { isLanguage } from './language-code.ts';
import { textCollections, type TextCollection } from './catalogue.ts';
import { notesFile } from './string-notes.ts';
import { textsFolder, type Translation } from './texts.ts';

/** A file in the folder of a language that translates nothing: see `synonyms-files.ts`. */
export const synonymsName = 'synonyms.yaml';

/** The texts of one collection in one language, as they are written. */
export interface TextsFile extends YamlFile<Record<string, Texts>> {
  language: string;
  collection: TextCollection;
}

const isCollection = (name: string): name is TextCollection => (textCollections as string[]).includes(name);

/** Reads the texts of all languages, ours before those of this copy. Mistakes are added to `problems`. */
export function readTexts(root: string, problems: Problem[]): TextsFile[] {
  return [textsFolder, `${localFolder}/texts`].flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    const names = globSync(`${folder}/**/*.*`, { cwd: root }).map((name) => name.replaceAll('\\', '/'));
    return names.sort().flatMap((file) => {
      const language = basename(dirname(file));
      const collection = basename(file, '.yaml');
      const refuse = (sentence: string) => {
        problems.push({ file, line: 1, sentence });
        return [];
      };
      if (dirname(dirname(file)) !== folder || !isLanguage(language))
        return refuse(
          `Texts are read in ${folder}/<language>/, with the code of a language such as "fr"; move this file to such a folder.`,
        );
      if (basename(file) === synonymsName) return [];
      if (file === notesFile(language)) return [];
      if (!isCollection(collection))
        return refuse(
          `No texts are read from a file of this name; call it one of: ${[...textCollections.map((name) => `${name}.yaml`), synonymsName].join(', ')}.`,
        );
      return [{ language, collection, ...readYaml(root, file, textsSchema, problems) }];
    });
  });
}

/** The texts of each language in one. What a copy has of its own comes before ours. */
export function translationsIn(files: readonly TextsFile[]): Record<string, Translation> {
  const translations: Record<string, Translation> = {};
  for (const { language, collection, value } of files) {
    const translation = (translations[language] ??= {});
    translation[collection] = { ...translation[collection], ...value };
  }
  return translations;
}
