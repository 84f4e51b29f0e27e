import type { PagefindAnswer, SearchEngine } from './pagefind/search-engine.ts';
import type { Query } from './query.ts';
import type { Instead } from './said.ts';
import { stemmed } from './stem.ts';
import { fewerWords, understood } from './understood.ts';
import type { Vocabulary } from './vocabulary.ts';
import { allSpellings, folded } from './words.ts';

export type Filters = Record<string, string>;
type Engine = Pick<SearchEngine, 'search'>;

/** Asks Pagefind for what a reader typed; `null` stands for all that the filters leave. */
export async function asked(engine: Engine, query: Query | null, filters: Filters): Promise<PagefindAnswer> {
  const search = (words: readonly string[]) => engine.search(words.join(' '), { filters });
  if (!query) return engine.search(null, { filters });
  if (query.isPhrase) return engine.search(`"${query.all.join(' ')}"`, { filters });
  const answer = await search(query.main);
  // Names of organisations keep their American spelling.
  if (answer.results.length === 0) return search(query.all);
  if (query.main.length > 1 || query.all.length === 1) return answer;
  // A single word may be too little of a question: "does it work" is a name that some page has, and comes first there.
  const { results } = await search(query.all);
  const named = results.filter(({ matchedMetaFields }) => matchedMetaFields?.includes('synonyms'));
  const ids = new Set(named.map(({ id }) => id));
  return { ...answer, results: [...named, ...answer.results.filter(({ id }) => !ids.has(id))] };
}

/** Whether a result really has all words: Pagefind takes words that begin alike for one that is nowhere. */
export async function hasAll({ results: [first] }: PagefindAnswer, { all, main }: Query): Promise<boolean> {
  if (!first) return false;
  const { content, meta } = await first.data();
  const words = [...allSpellings([content, ...Object.values(meta)].join(' '))];
  const stems = new Set(words.map(stemmed));
  const has = (word: string) => stems.has(stemmed(folded(word))) || words.some((other) => other.startsWith(folded(word)));
  return main.every(has) || all.every(has);
}

/** Finds a question in the words of the site, and in as many of them as anything has; no question if nothing has any. */
export async function insteadOf(
  engine: Engine,
  query: Query,
  vocabulary: Vocabulary,
): Promise<{ query: Query | undefined; instead: Instead }> {
  const of = (some: string[]): Query => ({ all: some, main: some, isPhrase: false });
  const has = async (one: Query) => one.main.length > 0 && (await asked(engine, one, {})).results.length > 0;
  const { words, ...found } = await understood(query, vocabulary, (some) => has(of(some)));
  const whole = words.join() === query.main.join() && !query.isPhrase ? query : of(words);
  const instead: Instead = { ...found, words, fewer: false, loose: query.isPhrase };
  if (await has(whole)) return { query: whole, instead };
  for (const some of fewerWords(words, (word) => vocabulary.count(word)))
    if (await has(of(some))) return { query: of(some), instead: { ...instead, words: some, fewer: true } };
  return { query: undefined, instead };
}
