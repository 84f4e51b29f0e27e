import { foundFrom, type Found, type PagefindRecord } from './found.ts';

export type Filters = Record<string, string>;
type Counts = Record<string, Record<string, number>>;

interface Response {
  results: { data(): Promise<PagefindRecord> }[];
  filters: Counts;
}

interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string | null, options: { filters: Filters }): Promise<Response>;
  destroy(): Promise<void>;
}

type ResourceTiming = PerformanceEntry & { responseStatus?: number };

export interface Answer {
  count: number;
  /** How many results each value of each filter would leave, given the other filters. */
  counts: Counts;
  /** The results from one place in the order to another. */
  take(from: number, to: number): Promise<Found[]>;
}

/** The search index of this site. Loads with the first question put to it. */
export class SearchClient {
  #loaded: Promise<Pagefind> | undefined;
  #attempt = 0;
  readonly #folder = new URL(`${document.documentElement.dataset['root'] ?? '/'}pagefind/`, location.href);

  /**
   * @param term what the reader typed; empty asks for all that the filters leave
   * @throws if the index cannot be loaded; the next call tries anew
   */
  async ask(term: string, filters: Filters): Promise<Answer> {
    try {
      const pagefind = await (this.#loaded ??= this.#load());
      const search = (chosen: Filters) => pagefind.search(term || null, { filters: chosen });
      const { results, filters: counts } = await search(filters);
      for (const name of Object.keys(filters)) {
        const { [name]: _, ...others } = filters;
        counts[name] = (await search(others)).filters[name] ?? {};
      }
      await this.#checkParts(results.length === 0);
      const take = async (from: number, to: number) => {
        const records = await Promise.all(results.slice(from, to).map((result) => result.data()));
        return records.map((record) => foundFrom(record, term));
      };
      return { count: results.length, counts, take };
    } catch (error) {
      this.#forget();
      throw error;
    }
  }

  async #load(): Promise<Pagefind> {
    // A browser keeps a failed import under its address for good, so a second try needs another address.
    const address = new URL(`pagefind.js${this.#attempt ? `?${this.#attempt}` : ''}`, this.#folder).href;
    const pagefind: Pagefind = await import(/* @vite-ignore */ address);
    await pagefind.options({
      // Pagefind gives its worker five seconds to load and then loads all again without it: a slow line
      // would pay twice, and an index of this size needs no worker.
      noWorker: true,
      excerptLength: 24,
      // A word for the page counts most, then its title; a word that is merely alike counts little.
      ranking: { termSimilarity: 5, metaWeights: { title: 8, synonyms: 16, aliases: 4, description: 2, question: 1.5, group: 0.5 } },
    });
    // Counts are given only for filters that were loaded. This also waits for the index and throws without it.
    await pagefind.filters();
    return pagefind;
  }

  /**
   * Pagefind takes a part of the index that does not load for an empty one, so ask the browser what became
   * of the parts it fetched. Where the browser does not know (Safari), ask whether the site answers.
   */
  async #checkParts(none: boolean): Promise<void> {
    const parts = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(new URL('index/', this.#folder).href));
    const failed = parts.find(({ responseStatus: status }: ResourceTiming) => status === 0 || (status ?? 0) >= 400);
    if (failed) {
      performance.clearResourceTimings();
      throw new Error(`${failed.name} could not be loaded.`);
    }
    if (!none) return;
    const { ok } = await fetch(new URL('pagefind-entry.json', this.#folder), { cache: 'no-cache' });
    if (!ok) throw new Error('The search index does not answer.');
  }

  #forget(): void {
    this.#loaded?.then((pagefind) => pagefind.destroy()).catch(() => {});
    this.#loaded = undefined;
    this.#attempt += 1;
  }
}
