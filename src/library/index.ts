import { readLibrary } from './read-library.ts';
import type { Library } from './reading/library.ts';
import { inLanguage } from './translation/in-language.ts';
import { marked } from './translation/marks.ts';

/** The configuration and the pages each load a copy of this module; what is kept here serves both. */
const shared = globalThis as typeof globalThis & { keptLibraries?: Map<string, Library> | undefined };

/**
 * The library of this project, read once per process. Builds and pages ask here.
 *
 * The development server calls {@link forgetLibrary} when a file in `content/` changes.
 *
 * @param language whose words are wanted, such as `fr`. What is not translated is English and marked, see
 * `translation/marks.ts`: the marks are for pages alone.
 * @throws ContentError that names every mistake with file and line
 */
export function library(language = 'en'): Library {
  return kept(language, () => (language === 'en' ? readLibrary(process.cwd()) : inLanguage(library(), language, marked)));
}

/** The {@link library} without marks, for what is no page: data, links, what the search finds. */
export function unmarkedLibrary(language = 'en'): Library {
  return language === 'en' ? library() : kept(`${language}, unmarked`, () => inLanguage(library(), language, (english) => english));
}

function kept(name: string, make: () => Library): Library {
  const libraries = (shared.keptLibraries ??= new Map());
  const found = libraries.get(name) ?? make();
  libraries.set(name, found);
  return found;
}

/** Has the next caller of {@link library} read the content again. */
export function forgetLibrary(): void {
  shared.keptLibraries = undefined;
}

export type { Library } from './reading/library.ts';
