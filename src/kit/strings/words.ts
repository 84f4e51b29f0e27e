import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Gives the words for a key, with `{{name}}` filled in. `Astro.locals.t` is such a function. */
export type Words = (key: string, values?: Record<string, string>) => string;

/**
 * The interface strings for code that runs where pages do not exist yet, such as plugins of the markdown
 * engine. Falls back to English for a language, and for a key, that is not there.
 */
export function wordsOf(language: string): Words {
  const strings = { ...read('en'), ...read(language) };
  return (key, values = {}) => (strings[key] ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

function read(language: string): Record<string, string> {
  const file = join(process.cwd(), 'content/i18n', `${language}.yaml`);
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
}
