import type { Figure } from '#schemas/figure.ts';
import type { Library } from '../reading/library.ts';
import { siteEntry, translatable, type TextCollection } from './catalogue.ts';
import { withTexts } from './text-fields.ts';
import { textAt, wordsAt } from './texts.ts';

/**
 * The library in the words of one language. A text that has no translation is in English.
 *
 * @param mark what is done to English texts, so that readers can be told that they are
 */
export function inLanguage(library: Library, language: string, mark: (english: string) => string): Library {
  if (language === 'en') return library;
  const texts = library.translations[language] ?? {};
  const translated = <T extends object>(collection: TextCollection, entry: T, id: string): T =>
    withTexts(translatable[collection], entry, {
      text: (english, path) => textAt(texts[collection]?.[id], path) ?? mark(english),
      printed: mark,
      // Beside a translated text English words would be none of its forms.
      words: (english, path) => (texts[collection]?.[id] ? (wordsAt(texts[collection][id], path) ?? []) : english),
    });
  const all = <C extends Exclude<TextCollection, 'site'>>(collection: C): Library[C] =>
    (library[collection] as { id: string }[]).map((entry) => translated(collection, entry, entry.id)) as Library[C];
  return {
    ...library,
    site: translated('site', library.site, siteEntry),
    stages: all('stages'),
    checklists: all('checklists'),
    tools: all('tools'),
    risks: all('risks'),
    measures: all('measures'),
    practice: all('practice'),
    principles: all('principles'),
    papers: all('papers'),
    workshops: all('workshops'),
    cases: all('cases'),
    voices: all('voices'),
    figures: library.figures.map((figure) => relabelled(figure, translated('figures', figure, figure.id))),
    glossary: all('glossary'),
    initiatives: all('initiatives'),
    sources: all('sources'),
    resources: all('resources'),
    gaps: all('gaps'),
    changes: all('changes'),
    synonyms: [...library.synonyms, ...(library.languageSynonyms[language] ?? [])],
  };
}

/** The other values of a figure name its labels, so they follow them. */
const relabelled = (english: Figure, figure: Figure): Figure => ({
  ...figure,
  alternatives: figure.alternatives.map((other) => ({ ...other, label: figure.labels[english.labels.indexOf(other.label)]! })),
});
