import type { Library } from '../reading/library.ts';
import { faultOfTranslation } from '../checks/check-strings.ts';
import { textCollections, textEntries, type TextCollection } from './catalogue.ts';
import { faultOf } from './check-texts.ts';
import { fingerprint, isStale } from './fingerprint.ts';
import { placesOfEntry } from './entry-places.ts';
import { faultOfPageText } from './page-text-faults.ts';
import { keyOf, type PageTranslation } from './page-translation.ts';
import { aboutBlock } from './page-units.ts';
import type { TextPath } from './text-fields.ts';
import { textAt } from './texts.ts';
import { contextOf, type OwnUnit, type Unit, type UnitFile } from './unit.ts';

/** What a translator can work on, as the project has it. */
export interface Translatable {
  library: Library;
  /** The words of the interface, English and translated, by their keys. */
  strings: {
    english: Record<string, string>;
    translated: Record<string, string>;
    /** What the English file says of a string, if anything. */
    about: (key: string) => string;
    /** The fingerprints of the English words that were translated. */
    notes: Record<string, string>;
  };
  pages: PageTranslation[];
  /** What this copy has added, see `own-entries.ts`. */
  own: ReadonlySet<string>;
}

/**
 * All texts with their translations, in the files in which they are handed to translators.
 *
 * @param placesOf gives the places in code that ask for a string
 */
export function exportedUnits(
  { library, strings, pages }: Translatable,
  language: string,
  placesOf: (key: string) => readonly string[] = () => [],
): UnitFile<OwnUnit>[] {
  return [
    {
      name: stringsName,
      units: Object.entries(strings.english).map(([key, english]) => ({
        ...unitOf(
          `${stringsName}/${key}`,
          fingerprint(english),
          english,
          strings.translated[key],
          strings.notes[key] !== fingerprint(english),
        ),
        about: strings.about(key),
        places: placesOf(key),
        faultOf: (text: string) => faultOfTranslation(key, english, text),
      })),
    },
    ...textCollections.map((collection) => ({
      name: textsName(collection),
      units: textEntries(library, collection).flatMap(({ id, of, texts }) => {
        const translated = library.translations[language]?.[collection]?.[id];
        return texts.map((text) => ({
          ...unitOf(
            textPlace(collection, id, text.path),
            fingerprint(text.english),
            text.english,
            textAt(translated, text.path),
            isStale(translated?.['of'], of, text),
          ),
          about: text.about,
          places: placesOfEntry(collection, id, library.addresses),
          faultOf: (words: string) => faultOf(words, text),
        }));
      }),
    })),
    ...pages.map(({ path, units, texts, unsure, before }) => ({
      name: pageName(path),
      units: units.map(({ english, kind }, at) => ({
        ...unitOf(pageName(path), keyOf(units, at), english, texts[at], unsure[at]),
        about: aboutBlock(kind),
        places: [addressOf(path)],
        before: before[at],
        faultOf: (text: string) => faultOfPageText({ english, kind }, text),
      })),
    })),
  ].filter(({ units }) => units.length > 0);
}

export const stringsName = 'strings';
export const textsName = (collection: TextCollection): string => `texts/${collection}`;
export const pageName = (path: string): string => `pages/${path.replace(/\.mdx?$/, '')}`;
/** The address of a page of `content/docs/`. */
const addressOf = (path: string): string => `/${path.replace(/(?:(?<=^|\/)index)?\.mdx?$/, '/')}`.replace(/\/+$/, '/');
/** Where a text of an entry is, in the context of its unit. */
export const textPlace = (collection: TextCollection, id: string, path: TextPath): string => [textsName(collection), id, ...path].join('/');

function unitOf(place: string, key: string, english: string, translated = '', stale = false): Unit {
  return { context: contextOf(place, key), english, translated, unsure: translated !== '' && stale };
}
