import { PagefindInstance } from 'virtual:pagefind';
import type { Spelling } from '../respelled.ts';
import { spellingName, type Start } from './start.ts';

/** What Pagefind gives for a question. */
export type PagefindAnswer = Awaited<ReturnType<PagefindInstance['search']>>;

const options = {
  excerptLength: 24,
  // A word for the page counts most, then its title; a word that is merely alike counts little.
  ranking: {
    termSimilarity: 5,
    metaWeights: {
      title: 8,
      synonyms: 16,
      aliases: 4,
      description: 2,
      entry: 6,
      acronym: 24,
      names: 4,
      about: 1,
      question: 1.5,
      group: 0.5,
    },
  },
};

/**
 * Pagefind for a slow line: what it would ask for one after the other comes at once, and nothing comes that
 * is not needed. It runs on the page, not in a worker, which would be one more thing to fetch for an index of
 * this size.
 */
export class SearchEngine extends PagefindInstance {
  readonly #start: Start;
  /** Of the language of the index, if it has rules. */
  readonly spelling: Spelling | undefined;
  readonly #program: Promise<Response>;
  #needsWords = false;
  /** Whether a part of the index did not come: Pagefind takes such a part for an empty one. */
  lostPart = false;

  private constructor(folder: URL, start: Start, program: Promise<Response>) {
    super({ basePath: folder.pathname, ...options });
    this.#start = start;
    this.spelling = JSON.parse(start[spellingName] ?? 'null') ?? undefined;
    this.#program = program;
  }

  /**
   * @param folder of the index
   * @param language of the page
   * @throws if it cannot be loaded
   */
  static async open(folder: URL, language: string): Promise<SearchEngine> {
    const program = fetched(new URL(`wasm.${language}.pagefind`, folder));
    // If the start does not come either, nobody will ask what became of this.
    program.catch(() => {});
    // It names all other files, so it must be that of the edition which is there now.
    const start = await fetched(new URL(`start.${language}.json`, folder), { cache: 'no-cache' });
    const engine = new SearchEngine(folder, await start.json(), program);
    await engine.init(language, { load_wasm: true });
    // Results are counted only for filters that were loaded.
    await engine.filters();
    return engine;
  }

  override search(...question: Parameters<PagefindInstance['search']>): ReturnType<PagefindInstance['search']> {
    this.#needsWords = question[0] !== null;
    return super.search(...question);
  }

  /** Without a word to look for Pagefind would load the words of the whole index. */
  override async loadChunk(hash: string): Promise<void> {
    if (this.#needsWords) await super.loadChunk(hash);
  }

  override async throttledFetch(address: string): Promise<Response> {
    const name = new URL(address, location.href).pathname.slice(this.basePath.length);
    const held = this.#start[name];
    if (held !== undefined) return new Response(Uint8Array.from(atob(held), (letter) => letter.charCodeAt(0)));
    if (name.startsWith('wasm.')) return this.#program;
    return fetched(address).catch((error: unknown) => {
      this.lostPart = true;
      throw error;
    });
  }
}

async function fetched(address: string | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address} could not be loaded.`);
  return response;
}
