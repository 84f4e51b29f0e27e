import { globSync } from 'node:fs';
import { isLanguageFolder, languageFolder } from '../../config/languages.ts';
import { isLanguage } from './language-code.ts';
import { textsFolder } from './texts-files.ts';

/** The languages for which there is a file in `content/`, whether or not the site shows them. */
export function languagesBegun(root: string): string[] {
  const part = (pattern: string, at: number) => globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/').split('/')[at]!);
  const named = [...part('content/i18n/*.yaml', 2).map((name) => name.replace(/\.yaml$/, '')), ...part(`${textsFolder}/*/*.yaml`, 2)];
  // A folder of pages is in small letters, so another file may know the language better.
  const folders = part('content/docs/*/**/*.{md,mdx}', 2).filter(
    (name) => isLanguageFolder(name) && !named.some((code) => languageFolder(code) === name),
  );
  return [...new Set([...named, ...folders])].filter(isLanguage).sort();
}
