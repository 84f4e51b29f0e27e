import { rootUrl } from '#config/root-url.inline.ts';
import { asked, type Filters } from './asked.ts';
import { foundFrom, type Found } from './found.ts';
import { SearchEngine } from './pagefind/search-engine.ts';
import { queryFrom } from './query.ts';

type Counts = Record<string, Record<string, number>>;

export interface SearchResults {
  count: number;
  /** How many results each value of each filter would leave, given the other filters. */
  counts: Counts;
  /** The results from one place in the order to another, each as soon as it is here. */
  take(from: number, to: number): Promise<Found>[];
}

/** The search index of this site. Loads with the first question put to it. */
export class SearchClient {
  #engine: Promise<SearchEngine> | undefined;

  /**
   * @param term what the reader typed; empty asks for all that the filters leave
   * @param signal tells that the answer is no longer wanted; nothing more is fetched for it then
   * @throws if the index cannot be loaded; the next call tries anew
   */
  async ask(term: string, filters: Filters, signal: AbortSignal): Promise<SearchResults> {
    const engine = await this.#sound(() => (this.#engine ??= open()));
    signal.throwIfAborted();
    if (term === '' && Object.keys(filters).length === 0) return { count: 0, counts: await engine.filters(), take: () => [] };
    return this.#sound(async () => {
      const query = term === '' ? null : queryFrom(term);
      const search = (chosen: Filters) => asked(engine, query, chosen);
      const { results, filters: counts } = await search(filters);
      for (const name of Object.keys(filters)) {
        const { [name]: _, ...others } = filters;
        counts[name] = (await search(others)).filters[name] ?? {};
      }
      if (engine.lostPart) throw new Error('A part of the search index did not come.');
      const take = (from: number, to: number) =>
        results.slice(from, to).map((result) => {
          const found = this.#sound(async () => foundFrom(await result.data(), term));
          // Who waits for them in order hears of the first fault alone.
          found.catch(() => {});
          return found;
        });
      return { count: results.length, counts, take };
    });
  }

  /** An engine keeps what it could not load as a fault for good, so after any fault there must be another. */
  async #sound<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#engine = undefined;
      throw error;
    }
  }
}

function open(): Promise<SearchEngine> {
  return SearchEngine.open(new URL('pagefind/', rootUrl()), document.documentElement.lang.toLowerCase());
}
