import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguageFolder, languageFolder } from '#config/languages.ts';
import { localFolder, whereIs } from '../reading/overlay.ts';
import { pageTranslation, type EarlierPage, type PageTranslation } from './page-translation.ts';

/** Our pages, and those of this copy. A translation is in the same of them as its page, below the folder of its language. */
const pagesFolders = ['content/docs', `${localFolder}/docs`];

/** Every English page with its translation. Pages that begin with `_` are no pages. */
export function pagePairs(root: string, language: string, earlier: EarlierPage = () => undefined): PageTranslation[] {
  const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);
  return pagesFolders.flatMap((folder) =>
    globSync('**/*.{md,mdx}', { cwd: join(root, folder) })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => !isLanguageFolder(name.split('/')[0]) && !/(^|\/)_/.test(name))
      .sort()
      .map((path) => {
        // A copy may have translated one of our pages for itself.
        const target = whereIs(root, `${folder}/${languageFolder(language)}/${path}`);
        const page = { path, english: read(`${folder}/${path}`)!, translated: read(target), target };
        return pageTranslation(page, (name, of) => earlier(`${folder}/${name}`, of));
      }),
  );
}
