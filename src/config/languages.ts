import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A language as Starlight and Astro expect it. */
interface Language {
  /** Its own name for itself. */
  label: string;
  /** Its code, such as `pt-BR`. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** A language with its folder on the site, such as `/` or `/fr/`. */
export interface SiteLanguage extends Language {
  prefix: string;
}

/** The folder of the language at the root, as Starlight calls it. */
export const rootKey = 'root';
const english: Language = { label: 'English', lang: 'en', dir: 'ltr' };

/** Scripts that are written from right to left. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The folder of a language in addresses and in `content/docs/`. */
export const languageFolder = (code: string): string => code.toLowerCase();

/**
 * A language by its code.
 *
 * @throws RangeError if it is no code of a language
 */
function languageNamed(code: string): Language {
  const locale = new Intl.Locale(code);
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return {
    label: name.replace(/^./u, (letter) => letter.toLocaleUpperCase(code)),
    lang: locale.toString(),
    dir: rightToLeft.has(locale.maximize().script ?? '') ? 'rtl' : 'ltr',
  };
}

/**
 * The languages that `content/site.yaml` switches on, or a copy's own `content/local/site.yaml`. What is wrong with those
 * files is left out here; the library, which checks all content, says it with its line.
 *
 * @param root the folder of the project
 * @returns each language by its folder in addresses and in `content/docs/`; English is at the root
 */
export function languagesIn(root: string): Record<string, Language> {
  const codes = ['content/local/site.yaml', 'content/site.yaml'].map((file) => codesIn(join(root, file))).find((found) => found) ?? [];
  const further = codes.flatMap((code) => {
    try {
      const language = languageNamed(String(code));
      return language.lang === english.lang ? [] : [[languageFolder(language.lang), language] as const];
    } catch {
      return [];
    }
  });
  return { [rootKey]: english, ...Object.fromEntries(further) };
}

function codesIn(file: string): unknown[] | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const codes = (parse(readFileSync(file, 'utf8')) as { languages?: unknown } | null)?.languages;
    return Array.isArray(codes) ? codes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a folder in `content/docs/` has the pages of a language, such as `fr`, be it switched on or not. The folders of
 * English pages have longer names.
 */
export function isLanguageFolder(name: string | undefined): boolean {
  if (name === undefined || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(name)) return false;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(name) !== undefined;
}

/** The languages of this site, by folder. English is at the root, any other below its code: `/fr/`. */
export const languages = languagesIn(process.cwd());

/** Each language with its folder on the site, such as `/` or `/fr/`. */
export function languageFolders(): SiteLanguage[] {
  return Object.entries(languages).map(([key, language]) => ({ ...language, prefix: key === rootKey ? '/' : `/${key}/` }));
}
