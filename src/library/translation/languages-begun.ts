import { globSync } from 'node:fs';
import { isLanguageFolder } from '#config/languages.ts';
import { isLanguage } from './language-code.ts';
import { textsFolder } from './texts.ts';

/** The languages for which there is a file in `content/`, whether or not the site shows them. */
export function languagesBegun(root: string): string[] {
  const part = (pattern: string, at: number) => globSync(pattern, { cwd: root }).map((path) => path.split(/[/\\]/)[at]!);
  const named = [...part('content/i18n/*.yaml', 2).map((name) => name.replace(/\.yaml$/, '')), ...part(`${textsFolder}/*/*.yaml`, 2)];
  // Folders of pages are in small letters: `pt-br`.
  const folders = part('content/docs/*/**/*.{md,mdx}', 2)
    .filter(isLanguageFolder)
    .map((name) => Intl.getCanonicalLocales(name)[0]!);
  return [...new Set([...named, ...folders])].filter(isLanguage).sort();
}
