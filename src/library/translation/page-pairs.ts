import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageTranslation, type EarlierPage, type PageTranslation } from './page-translation.ts';

const pagesFolder = 'content/docs';

/** A folder of `content/docs/` with the name of a language holds translated pages, whether or not the site shows it. */
const languageFolder = /^[a-z]{2,3}(-[a-z]{2,4})?\//;

/** Where the translation of a page is. @param path below `content/docs/` */
export const translatedFile = (language: string, path: string): string => `${pagesFolder}/${language.toLowerCase()}/${path}`;

/** Every English page with its translation. Pages that begin with `_` are no pages. */
export function pagePairs(root: string, language: string, earlier: EarlierPage = () => undefined): PageTranslation[] {
  const names = globSync('**/*.{md,mdx}', { cwd: join(root, pagesFolder) }).map((name) => name.replaceAll('\\', '/'));
  const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);
  return names
    .filter((name) => !languageFolder.test(name) && !/(^|\/)_/.test(name))
    .sort()
    .map((path) =>
      pageTranslation(path, read(`${pagesFolder}/${path}`)!, read(translatedFile(language, path)), (page, of) =>
        earlier(`${pagesFolder}/${page}`, of),
      ),
    );
}
