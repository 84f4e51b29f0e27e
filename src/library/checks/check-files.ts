import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFile } from '../reading/page-file.ts';
import type { Problem } from '../reading/problem.ts';

/** Folders of which every YAML file is read; the folder of pages and that of settings have their own rules. */
const folders = ['cases', 'checklists', 'figures', 'papers', 'tool-practice', 'voices', 'workshops'];
const named = /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;
const image = /\.(?:png|jpe?g|webp|svg|gif|avif)$/;

/** A file with a name or in a place where nobody looks would be left out in silence. */
export function checkFiles(root: string, problems: Problem[]): void {
  for (const base of ['content', 'content/local']) {
    const report = (file: string, sentence: string) => problems.push({ file: `${base}/${file}`, line: 1, sentence });
    for (const folder of folders) {
      for (const name of filesIn(join(root, base, folder))) {
        const file = `${folder}/${name}`;
        if (name.includes('/')) report(file, `Files in a folder of ${base}/${folder}/ are not read; move this one up.`);
        else if (/\.ya?ml$/i.test(name) && !name.endsWith('.yaml'))
          report(file, 'Only files that end in ".yaml" are read; rename this one.');
        else if (!name.endsWith('.yaml'))
          report(file, `Only YAML files are read in ${base}/${folder}/; move this one to another place, or rename it.`);
        else if (name === 'index.yaml')
          report(file, 'A file cannot be called index.yaml, since the list of all has that address; give it a name of its own.');
        else if (!named.test(name))
          report(
            file,
            'Name files with lower case letters, digits and single hyphens, such as two-offices.yaml; translations are in content/texts/.',
          );
      }
    }
    for (const name of filesIn(join(root, base, 'docs'))) {
      const file = `docs/${name}`;
      if (image.test(name)) continue;
      if (image.test(name.toLowerCase())) {
        report(file, 'The ending of a picture is in lower case, such as .png; rename this one.');
        continue;
      }
      if (!/\.mdx?$/.test(name))
        report(file, 'Only files that end in ".md" or ".mdx" become pages; rename this one, or move it to another place.');
      else if (!/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*_?[a-z0-9]+(?:-[a-z0-9]+)*\.mdx?$/.test(name))
        report(file, 'The name of a page becomes its address; use lower case letters, digits and single hyphens, such as site-visits.md.');
    }
  }
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map(({ parentPath, name }) =>
          join(parentPath, name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
        .sort()
    : [];

/** A page leads those who want to edit it to the files that hold its words; a file that has moved would leave them at a dead link. */
export function checkEditedFiles(root: string, pages: readonly PageFile[], problems: Problem[]): void {
  for (const { file, edited, lineOf } of pages) {
    for (const one of edited) {
      const path = one.replace(/#.*$/, '');
      if (path === 'this page' || existsSync(join(root, path))) continue;
      const sentence = `There is no file ${path}, to which "file" leads those who want to edit this page; correct the name.`;
      problems.push({ file, line: lineOf(['file']), sentence });
    }
  }
}
