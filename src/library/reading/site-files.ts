import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema, type Site } from '#schemas/site.ts';
import { localFolder } from './overlay.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** What is set for this copy: our file, and that of whoever hosts an adapted copy, whose fields replace ours. */
export interface SiteFiles {
  ours: YamlFile<Site>;
  own: YamlFile<Partial<Site>> | undefined;
}

const ownFile = `${localFolder}/site.yaml`;

/** Reads both files; mistakes are added to `problems`. */
export function readSite(root: string, problems: Problem[]): SiteFiles {
  return {
    ours: readYaml(
      root,
      'content/site.yaml',
      siteSchema,
      problems,
      'restore it from an earlier state, or write at least name, tagline and runBy',
    ),
    own: existsSync(join(root, ownFile)) ? readYaml(root, ownFile, siteSchema.partial().default({}), problems) : undefined,
  };
}

/** The settings that apply. */
export const siteIn = ({ ours, own }: SiteFiles): Site => ({ ...ours.value!, ...own?.value });

/** Where a field is written that applies: file and line. */
export function placeOf({ ours, own }: SiteFiles, path: readonly [keyof Site, ...PropertyKey[]]): { file: string; line: number } {
  const file = own?.value?.[path[0]] !== undefined ? own : ours;
  return { file: file.file, line: file.lineOf(path) };
}
