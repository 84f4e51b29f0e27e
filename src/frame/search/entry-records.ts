import type { CustomRecord } from 'pagefind';
import { casePath } from '#guide/practice/cases.ts';
import { meaning } from '#guide/glossary/terms.ts';
import type { Words } from '#kit/strings/words.ts';
import type { Case } from '#schemas/case.ts';
import type { StageId } from '#schemas/fields.ts';
import type { GlossaryEntry } from '#schemas/glossary-entry.ts';
import type { Initiative } from '#schemas/initiative.ts';
import { queryFrom } from './query.ts';
import { spellingOf } from './spellings.ts';

/** Where the entries are, from the root of the site, and the language and kind of their records. */
interface Place {
  address: string;
  language: string;
  words: Words;
}

/** Every term and acronym as a result of its own, with its meaning as the text. */
export function glossaryRecords(glossary: readonly GlossaryEntry[], { address, language, words }: Place): CustomRecord[] {
  return glossary.map((term) =>
    entryRecord({
      url: `${address}#${term.id}`,
      language,
      name: term.term,
      isAcronym: term.kind === 'acronym',
      names: term.kind === 'acronym' ? [...term.alsoWritten, term.expansion] : term.alsoWritten,
      about: meaning(term),
      kind: words('search.kind.term'),
    }),
  );
}

/** Every initiative of the study, with where it works and on what. */
export function initiativeRecords(initiatives: readonly Initiative[], { address, language, words }: Place): CustomRecord[] {
  return initiatives.map(({ id, name, acronym, region, theme }) =>
    entryRecord({
      url: `${address}#${id}`,
      language,
      name,
      names: acronym ? [acronym] : [],
      about: [acronym, words(`region.${region}`), words(`theme.${theme}`)].filter(Boolean).join(' · '),
      kind: words('search.kind.initiative'),
    }),
  );
}

/**
 * Every case that shares a page as a result of its own; one with a page of its own is found as that page.
 *
 * @param place with the folder of the language as its address, such as `/fr/`
 * @param label gives a stage as the filter shows it
 */
export function sharedCaseRecords(cases: readonly Case[], place: Place, label: (stage: StageId) => string): CustomRecord[] {
  const { address, language, words } = place;
  return cases
    .filter(({ page }) => page)
    .map((one) =>
      entryRecord({
        url: address + casePath(one).slice(1),
        language,
        name: one.title,
        names: [one.who, one.where],
        about: one.summary,
        kind: words('frame.kind.case'),
        stages: one.stages.map(label),
      }),
    );
}

interface Entry {
  url: string;
  language: string;
  name: string;
  /** Few letters, which begin many other words: it needs more weight. */
  isAcronym?: boolean;
  /** Other words that mean exactly this. */
  names: readonly string[];
  about: string;
  kind: string;
  stages?: readonly string[];
}

function entryRecord({ url, language, name, isAcronym = false, names, about, kind, stages = [] }: Entry): CustomRecord {
  // Whoever types the name asks for it in this form.
  const all = [...names, queryFrom(name, language, spellingOf(language)).main.join(' ')].filter((other) => other !== name.toLowerCase());
  return {
    url,
    language,
    content: [name, ...all, about].join('. '),
    // Not called "title": a part of a page should not come before the page about the same thing.
    meta: { [isAcronym ? 'acronym' : 'entry']: name, about, ...(all.length > 0 && { names: all.join(', ') }) },
    filters: { kind: [kind], ...(stages.length > 0 && { stage: [...stages] }) },
  };
}
