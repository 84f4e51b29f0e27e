import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguageFolder, languageFolder } from '../../config/languages.ts';
import { pageTranslation, type EarlierPage, type PageTranslation } from './page-translation.ts';

const pagesFolder = 'content/docs';

/** Where the translation of a page is. @param path below `content/docs/` */
export const translatedFile = (language: string, path: string): string => `${pagesFolder}/${languageFolder(language)}/${path}`;

/** Every English page with its translation. Pages that begin with `_` are no pages. */
export function pagePairs(root: string, language: string, earlier: EarlierPage = () => undefined): PageTranslation[] {
  const names = globSync('**/*.{md,mdx}', { cwd: join(root, pagesFolder) }).map((name) => name.replaceAll('\\', '/'));
  const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);
  return names
    .filter((name) => !isLanguageFolder(name.split('/')[0]) && !/(^|\/)_/.test(name))
    .sort()
    .map((path) =>
      pageTranslation(path, read(`${pagesFolder}/${path}`)!, read(translatedFile(language, path)), (page, of) =>
        earlier(`${pagesFolder}/${page}`, of),
      ),
    );
}
