import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where whoever hosts a copy keeps what is their own: the same folders and names as in `content/`. No update touches it. */
export const localFolder = 'content/local';

/** The YAML files of a folder of `content/`, ours before those of this copy, as paths from the root. */
export function yamlFilesIn(root: string, folder: string): string[] {
  return [`content/${folder}`, `${localFolder}/${folder}`].flatMap((path) =>
    existsSync(join(root, path))
      ? readdirSync(join(root, path))
          .filter((name) => name.endsWith('.yaml'))
          .sort()
          .map((name) => `${path}/${name}`)
      : [],
  );
}

/** A path in `content/` without the folder of this copy: `content/local/cases/a.yaml` is told like `content/cases/a.yaml`. */
export const plainFile = (file: string): string => file.replace(/^content\/local\//, 'content/');
