import { globSync } from 'node:fs';
import { stringsSchema } from '#schemas/strings.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

const folder = 'content/i18n';
const english = `${folder}/en.yaml`;

/** The interface strings as written, each with its line; the English ones come first. */
export interface StringsFiles {
  english: YamlFile<Record<string, string>>;
  others: YamlFile<Record<string, string>>[];
}

/** Reads the files of all languages; mistakes are added to `problems`. */
export function readStrings(root: string, problems: Problem[]): StringsFiles {
  const read = (file: string) => readYaml(root, file, stringsSchema, problems);
  const names = globSync(`${folder}/*.yaml`, { cwd: root }).map((name) => name.replaceAll('\\', '/'));
  return {
    english: read(english),
    others: names
      .filter((name) => name !== english)
      .sort()
      .map(read),
  };
}
