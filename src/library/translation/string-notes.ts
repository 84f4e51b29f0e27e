import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../reading/problem.ts';
import type { StringsFiles } from '../reading/strings-files.ts';
import { readYaml, type YamlFile } from '../reading/yaml-file.ts';
import { fingerprint, fingerprintShape } from './fingerprint.ts';
import { isLanguage } from './language-code.ts';
import { textsFolder } from './texts.ts';

/**
 * The words of the interface in a language are in `content/i18n/`, where Starlight reads them and nothing but them. What
 * English words each of them translates is noted beside the other texts: the key and its fingerprint. An import writes this.
 */
export interface StringNotes extends YamlFile<Record<string, string>> {
  language: string;
}

/** The name of the file, without its ending. */
const notesName = 'strings';
export const notesFile = (language: string): string => `${textsFolder}/${language}/${notesName}.yaml`;

const notesSchema = z.record(
  z.string(),
  z
    .string({ error: 'write the fingerprint of the English words' })
    .regex(fingerprintShape, { error: 'write a letter and seven letters or digits, such as b2ad94a6' }),
  { error: 'write keys, each with the fingerprint of its English words' },
);

/** Reads the notes of all languages; mistakes are added to `problems`. */
export function readStringNotes(root: string, problems: Problem[]): StringNotes[] {
  const names = globSync(`${textsFolder}/*/${notesName}.yaml`, { cwd: root }).map((name) => name.replaceAll('\\', '/'));
  return names
    .sort()
    .map((file) => ({ language: basename(dirname(file)), ...readYaml(root, file, notesSchema, problems) }))
    .filter(({ language }) => isLanguage(language));
}

/** Which strings somebody must look at again, since their English words have changed or nobody knows which they were. */
export function checkStringNotes({ english, others }: StringsFiles, notes: readonly StringNotes[]): Problem[] {
  return others.flatMap(({ file, value, lineOf }) => {
    const language = basename(file, '.yaml');
    const noted = notes.find((one) => one.language === language);
    const known = Object.keys(value!).filter((key) => english.value![key] !== undefined);
    const stale = known
      .filter((key) => noted?.value![key] !== undefined && noted.value[key] !== fingerprint(english.value![key]!))
      .map((key) => ({
        file,
        line: lineOf([key]),
        sentence: `The English words of "${key}" have changed; compare the translation with them, then write "${key}: ${fingerprint(english.value![key]!)}" on line ${noted!.lineOf([key])} of ${noted!.file}.`,
      }));
    const unknown = known.filter((key) => noted?.value![key] === undefined);
    const left = Object.keys(noted?.value ?? {}).filter((key) => value![key] === undefined);
    return [
      ...stale,
      ...unknown.slice(0, 1).map((key) => ({
        file,
        line: lineOf([key]),
        sentence: `Nothing notes which English words "${key}" translates${unknown.length > 1 ? `, nor ${unknown.length - 1} more` : ''}; write "${key}: ${fingerprint(english.value![key]!)}" into ${notesFile(language)}, or let "npm run translate" export and import them.`,
      })),
      ...left.map((key) => ({
        file: noted!.file,
        line: noted!.lineOf([key]),
        sentence: `${file} has no "${key}"; remove this line, or correct its spelling.`,
      })),
    ];
  });
}
