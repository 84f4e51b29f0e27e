import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filled } from './filled.inline.ts';

/** The key of an interface string, such as `state.act`. `typed-keys.ts` writes the list from the English file. */
export type StringKey = keyof StarlightApp.I18n;

/** Gives the words for a key, with `{{name}}` filled in. `Astro.locals.t` is such a function. */
export type Words<Key extends StringKey = StringKey> = (key: Key, values?: Record<string, string | number>) => string;

/** The file of a language, from the root of the project. */
const stringsFile = (language: string): string => `content/i18n/${language}.yaml`;

/**
 * The interface strings for code that runs where no page is: plugins of the markdown engine, and what is made after
 * the pages. Falls back to English for a language, and for a key, that is not there.
 *
 * @param root the folder of the project
 * @throws if English has no such key
 */
export function wordsOf(language: string, root: string = process.cwd()): Words {
  const raw = rawWordsOf(language, root);
  return (key, values = {}) => filled(raw(key), values);
}

/** The same with every `{{name}}` left as it is, for code that fills it in later. */
export function rawWordsOf(language: string, root: string = process.cwd()): (key: StringKey) => string {
  let own: Record<string, string> | undefined;
  let english: Record<string, string> | undefined;
  return (key) => {
    // Most pages ask for nothing, so the files are read for the first string.
    own ??= read(root, language);
    const text = own[key] ?? (english ??= read(root, 'en'))[key];
    if (text === undefined) throw new Error(`${stringsFile('en')} has no "${key}"; add it, or correct the key where it is used.`);
    return text;
  };
}

/** Asks of a key whether it has words in English and none in a language. @param root the folder of the project */
export function untranslatedKeys(language: string, root: string = process.cwd()): (key: string) => boolean {
  if (language === 'en') return () => false;
  let missing: Set<string> | undefined;
  return (key) => {
    if (!missing) {
      const own = read(root, language);
      missing = new Set(Object.keys(read(root, 'en')).filter((one) => own[one] === undefined));
    }
    return missing.has(key);
  };
}

/** The keys of all strings of a concept, such as `plan`. @param root the folder of the project */
export const stringKeys = (concept: string, root: string = process.cwd()): StringKey[] =>
  Object.keys(read(root, 'en')).filter((key) => key.startsWith(`${concept}.`)) as StringKey[];

/** What each file held when it was last read, by its path: every block of advice on a page asks, and parsing is slow. */
const lastRead = new Map<string, { state: string; words: Record<string, string> }>();

/** What a file holds has been checked by the library, with its lines. */
function read(root: string, language: string): Record<string, string> {
  const file = join(root, stringsFile(language));
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return {};
  const state = `${stat.mtimeMs} ${stat.size}`;
  const last = lastRead.get(file);
  if (last?.state === state) return last.words;
  const words = parse(readFileSync(file, 'utf8')) as Record<string, string>;
  lastRead.set(file, { state, words });
  return words;
}
