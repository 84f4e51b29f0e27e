import { minimumSet } from '../minimum-set.ts';
import type { TextCollection } from './catalogue.ts';
import { exportedUnits, pageName, stringsName, textsName, type Translatable } from './export-units.ts';
import { isShown } from './page-translation.ts';

/** How far a file of texts is. */
export interface PartStatus {
  /** As in the file for translators, such as `texts/tools`. */
  name: string;
  all: number;
  translated: number;
  /** Of those that are translated: how many must be looked at again. */
  unsure: number;
  /** Whether readers need it before they can choose the language. */
  needed: boolean;
}

/** How far a language is. */
export interface LanguageStatus {
  language: string;
  /** The words of the interface, every collection, and the pages that somebody has begun. */
  parts: PartStatus[];
  /** How many pages readers can see, of how many. */
  pages: { shown: number; all: number };
  /** What is missing before the language can be shown: names of parts. */
  missing: string[];
}

/** How far the translation into a language is, from what translators are handed. */
export function statusOf(project: Translatable, language: string): LanguageStatus {
  const neededTexts = new Set([stringsName, ...minimumSet.texts.map((name: TextCollection) => textsName(name))]);
  const neededPages = new Set(minimumSet.pages.map(fileOfAddress));
  const isPage = (name: string) => name.startsWith(pageName(''));
  const parts = exportedUnits(project, language).map(({ name, units }) => ({
    name,
    all: units.length,
    translated: units.filter(({ translated }) => translated !== '').length,
    unsure: units.filter(({ unsure }) => unsure).length,
    needed: isPage(name) ? neededPages.has(name.replace(/\/index$/, '')) : neededTexts.has(name),
  }));
  const shown = new Set(project.pages.filter(({ translated }) => isShown(translated)).map(({ path }) => pageName(path)));
  return {
    language,
    parts: parts.filter(({ name, translated }) => !isPage(name) || translated > 0),
    pages: { shown: shown.size, all: project.pages.length },
    missing: parts
      .filter(
        ({ name, all, translated, needed }) => needed && (isPage(name) ? !shown.has(name) : translated * 100 < all * minimumSet.share),
      )
      .map(({ name }) => name),
  };
}

/** The name of the page at an address, without the `index` of a folder. */
const fileOfAddress = (address: string): string => pageName(address.slice(1)).replace(/\/$/, '');
