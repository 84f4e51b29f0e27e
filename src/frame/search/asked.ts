import type { PagefindAnswer, SearchEngine } from './pagefind/search-engine.ts';
import type { Query } from './query.ts';

export type Filters = Record<string, string>;

/** Asks Pagefind for what a reader typed; `null` stands for all that the filters leave. */
export async function asked(engine: SearchEngine, query: Query | null, filters: Filters): Promise<PagefindAnswer> {
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
