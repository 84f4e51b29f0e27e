import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { localFolder } from '../reading/overlay.ts';
import { siteEntry, textCollections, type TextCollection } from './catalogue.ts';

/** Folders and files that are not called like what is read from them. */
const namesOf: Partial<Record<TextCollection, string>> = { practice: 'tool-practice' };

/**
 * What this copy has added to the content, each as `cases/our-visit`. Its translations are kept in the folder of the copy
 * too, where no update touches them.
 *
 * @param root of a project whose content was found to be right
 */
export function ownEntries(root: string): Set<string> {
  const read = (file: string) => parse(readFileSync(join(root, file), 'utf8')) as unknown;
  return new Set(
    textCollections.flatMap((collection) => {
      const name = namesOf[collection] ?? collection;
      const files = globSync(`${localFolder}/{${name},process-map/${name},${name}/*}.yaml`, { cwd: root });
      if (collection === 'site') return files.length > 0 ? [ownEntry(collection, siteEntry)] : [];
      const entries = files.flatMap((file) => [read(file)].flat().filter((entry) => entry !== null)) as { id: string }[];
      return entries.map((entry) => ownEntry(collection, entry.id));
    }),
  );
}

export const ownEntry = (collection: TextCollection, id: string): string => `${collection}/${id}`;
