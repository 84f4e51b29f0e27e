import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { languageSynonymSchema, type Synonym } from '#schemas/synonym.ts';
import { localFolder } from '../reading/overlay.ts';
import type { Problem } from '../reading/problem.ts';
import { readYaml, type YamlFile } from '../reading/yaml-file.ts';
import { synonymsName } from './texts-files.ts';
import { textsFolder } from './texts.ts';

/** The words of the field in one language, as they are written. */
export interface SynonymsFile extends YamlFile<Synonym[]> {
  language: string;
}

/** Reads the synonyms of all languages, ours before those of this copy. Mistakes are added to `problems`. */
export function readSynonyms(root: string, problems: Problem[]): SynonymsFile[] {
  return [textsFolder, `${localFolder}/texts`].flatMap((folder) => {
    const files = globSync(`${folder}/*/${synonymsName}`, { cwd: root }).map((name) => name.replaceAll('\\', '/'));
    return files
      .sort()
      .map((file) => ({ language: basename(dirname(file)), ...readYaml(root, file, z.array(languageSynonymSchema), problems) }));
  });
}

/** The synonyms of each language in one list. */
export function synonymsIn(files: readonly SynonymsFile[]): Record<string, Synonym[]> {
  const synonyms: Record<string, Synonym[]> = {};
  for (const { language, value } of files) (synonyms[language] ??= []).push(...value!);
  return synonyms;
}
