import { languageFolder } from '#config/languages.ts';
import type { Library } from '../reading/library.ts';
import { textEntries } from '../translation/catalogue.ts';
import { textAt } from '../translation/texts.ts';
import { minimumSet } from '../minimum-set.ts';
import type { Files } from '../reading/files.ts';
import type { Problem } from '../reading/problem.ts';
import { placeOf, siteIn } from '../reading/site-files.ts';

/** A language that is switched on must have its minimum set. */
export function checkLanguages(files: Files, library: Omit<Library, 'staleTexts' | 'stalePages'>, problems: Problem[]): void {
  for (const [index, language] of (siteIn(files.site).languages ?? []).entries()) {
    const missing = [...missingPages(language, files), ...missingStrings(language, files), ...missingTexts(language, library)];
    if (missing.length === 0) continue;
    problems.push({
      ...placeOf(files.site, ['languages', index]),
      sentence: `"${language}" cannot be shown yet. It still needs ${missing.join(', and ')}. Leave "${language}" out of this list until then; src/library/minimum-set.ts has all that a language needs first.`,
    });
  }
}

function missingPages(language: string, { pages }: Files): string[] {
  const folder = languageFolder(language);
  const drafts = new Map(pages.map(({ slug, draft }) => [slug, draft]));
  const slugOf = (address: string) => `${folder}${address}`.replace(/\/$/, '');
  const missing = minimumSet.pages.filter((address) => drafts.get(slugOf(address)) !== false);
  const names = missing.map(
    (address) =>
      `content/docs/${folder}${address.slice(0, -1) || '/index'}${drafts.has(slugOf(address)) ? ' (a draft, not yet whole)' : ''}`,
  );
  if (names.length === 0) return [];
  return [`the ${names.length === 1 ? 'page' : 'pages'} ${names.join(', ')}`];
}

function missingStrings(language: string, { strings }: Files): string[] {
  const file = `content/i18n/${language}.yaml`;
  const translated = strings.others.find((one) => one.file === file)?.value ?? {};
  const keys = Object.keys(strings.english.value!);
  const missing = stillMissing(keys.length, keys.filter((key) => translated[key] === undefined).length);
  return missing > 0 ? [`${missing} more of the strings in ${file}`] : [];
}

function missingTexts(language: string, library: Omit<Library, 'staleTexts' | 'stalePages'>): string[] {
  const translation = library.translations[language] ?? {};
  return minimumSet.texts.flatMap((collection) => {
    const texts = textEntries(library, collection).flatMap(({ id, texts: own }) => own.map(({ path }) => [id, path] as const));
    const without = texts.filter(([id, path]) => textAt(translation[collection]?.[id], path) === undefined);
    const missing = stillMissing(texts.length, without.length);
    return missing > 0 ? [`${missing} more of the texts in content/texts/${language}/${collection}.yaml`] : [];
  });
}

/** How many must still be translated of those that are not. */
const stillMissing = (all: number, untranslated: number): number => untranslated - Math.floor((all * (100 - minimumSet.share)) / 100);
