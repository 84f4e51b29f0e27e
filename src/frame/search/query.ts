import { respelled, type Spelling } from './respelled.ts';
import { isSmall } from './small-words.ts';

/** What a reader typed, as Pagefind is asked for it. */
export interface Query {
  /** All words. */
  all: string[];
  /** The words that tell something, each once; all of them if none does. */
  main: string[];
  /** Whether they have to be next to each other, because they are in quotation marks. */
  isPhrase: boolean;
}

/**
 * Takes the quotation marks of phones and of other languages for straight ones, and finds the main words of a question.
 *
 * @param language of the page, in whose words the question is read
 * @param spelling of that language, if it has rules
 */
export function queryFrom(typed: string, language: string, spelling?: Spelling): Query {
  const phrase = /^"([^"]+)"$/.exec(typed.replaceAll(/[“”„‟«»″＂]/g, '"').trim())?.[1];
  const read = respelled((phrase ?? typed).normalize('NFC').toLowerCase(), spelling?.searched);
  const every = wordsIn(read);
  const alone = wordsIn(respelled(read, spelling?.alone));
  const isPhrase = phrase !== undefined && every.length > 1;
  // Only a phrase needs the articles: as words of their own they begin too many others.
  const all = isPhrase || alone.length === 0 ? every : alone;
  const telling = alone.filter((word) => !isSmall(word));
  const main = [...new Set(telling.length > 0 ? telling : all)];
  return { all, main: language.startsWith('en') ? main.map(british) : main, isPhrase };
}

/**
 * The words of what was typed. A hyphen parts words, so that "site-visit" is found as "site visit", but not what is hardly a
 * word without the other part: "e-learning", "co-operation". Pagefind sees to accents.
 */
function wordsIn(read: string): string[] {
  const joined = read.replaceAll(/(?<=\p{L})['’ʼ](?=\p{L})|(?<=(?<![\p{L}-])\p{L}{1,2})-(?=\p{L})/gu, '');
  return joined.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** American spellings, and how English pages write them. Pagefind sees to endings. */
const spellings: [pattern: RegExp, british: string][] = [
  [/(?<=[a-z]{3}[iy])z(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)/, 's'],
  [/^(behavi|col|fav|hon|lab|neighb|endeav|harb)or(?=s|ed|ing|al|able|$)/, '$1our'],
  [/^(cent|met|theat)er(?=s?$)/, '$1re'],
  [/^program(?=s?$)/, 'programme'],
  [/^(catal|dial|anal)og(?=s?$)/, '$1ogue'],
  [/^defens(?=es?$)/, 'defenc'],
  [/^(fulfil|enrol|instal)l(?=s?$|ments?$)/, '$1'],
  [/^(counsel|label|model|travel|channel|cancel)(?=(?:ed|er|ers|ing)$)/, '$1l'],
];

const british = (word: string): string => spellings.reduce((text, [pattern, to]) => text.replace(pattern, to), word);
