import { rootUrl } from '#config/root-url.inline.ts';
import { asked, hasAll, insteadOf, type Filters } from './asked.ts';
import { foundFrom, type Found } from './found.ts';
import { searchLanguage, vocabularyPath } from './search-language.ts';
import { SearchEngine, type PagefindAnswer } from './pagefind/search-engine.ts';
import { queryFrom, type Query } from './query.ts';
import { respelled } from './respelled.ts';
import { said } from './said.ts';
import { Vocabulary } from './vocabulary.ts';

type Counts = Record<string, Record<string, number>>;

export interface SearchResults {
  count: number;
  /** How many results each value of each filter would leave, given the other filters. */
  counts: Counts;
  /** Says what was looked for instead of what was typed; empty if that was found. */
  instead: string;
  /** The results from one place in the order to another, each as soon as it is here. */
  take(from: number, to: number): Promise<Found>[];
}

/** The search index of this site. Loads with the first question put to it. */
export class SearchClient {
  #engine: Promise<SearchEngine> | undefined;
  #vocabulary: Promise<Vocabulary> | undefined;

  /**
   * @param term what the reader typed; empty asks for all that the filters leave
   * @param signal tells that the answer is no longer wanted; nothing more is fetched for it then
   * @throws if the index cannot be loaded; the next call tries anew
   */
  async ask(term: string, filters: Filters, signal: AbortSignal): Promise<SearchResults> {
    const engine = await this.#sound(() => (this.#engine ??= open()));
    signal.throwIfAborted();
    if (term === '' && Object.keys(filters).length === 0) return { count: 0, counts: await engine.filters(), instead: '', take: () => [] };
    return this.#sound(async () => {
      const query = term === '' ? null : queryFrom(term, language(), engine.spelling);
      let found: Query | null | undefined = query;
      let instead = '';
      // What a filter leaves says nothing of where a word is.
      if (query && !(await hasAll(await asked(engine, query, {}), query))) {
        const vocabulary = await (this.#vocabulary ??= openVocabulary());
        const other = await insteadOf(engine, query, vocabulary);
        found = other.query;
        instead = respelled(said(other.instead, vocabulary.strings, inWords), engine.spelling?.written);
      }
      signal.throwIfAborted();
      const search = async (chosen: Filters): Promise<PagefindAnswer> =>
        found === undefined ? { results: [], filters: {} } : asked(engine, found, chosen);
      const { results, filters: counts } = await search(filters);
      for (const name of Object.keys(filters)) {
        const { [name]: _, ...others } = filters;
        counts[name] = (await search(others)).filters[name] ?? {};
      }
      if (engine.lostPart) throw new Error('A part of the search index did not come.');
      const take = (from: number, to: number) =>
        results.slice(from, to).map((result) => {
          const found = this.#sound(async () => foundFrom(await result.data(), term, engine.spelling));
          // Who waits for them in order hears of the first fault alone.
          found.catch(() => {});
          return found;
        });
      return { count: results.length, counts, instead, take };
    });
  }

  /** An engine keeps what it could not load as a fault for good, so after any fault there must be another. */
  async #sound<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#engine = this.#vocabulary = undefined;
      throw error;
    }
  }
}

const language = (): string => searchLanguage(document.documentElement.lang);
const folder = (): URL => new URL('pagefind/', rootUrl());
const inWords = (words: string[]): string => new Intl.ListFormat(language()).format(words);

const open = (): Promise<SearchEngine> => SearchEngine.open(folder(), language());

/** Most searches find their words without it, so it comes only when it is needed. */
async function openVocabulary(): Promise<Vocabulary> {
  const response = await fetch(new URL(vocabularyPath(language()), folder()), { cache: 'no-cache' });
  if (!response.ok) throw new Error('The words of the site could not be loaded.');
  return new Vocabulary(await response.json());
}
