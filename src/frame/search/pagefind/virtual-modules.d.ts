/** Pagefind's engine, as far as it is used here: see `pagefind-module.ts`. */
declare module 'virtual:pagefind' {
  type Counts = Record<string, Record<string, number>>;

  export class PagefindInstance {
    constructor(options: { basePath: string; excerptLength: number; ranking: object });
    /** The path of the folder with the index. */
    readonly basePath: string;
    init(language: string, options: { load_wasm: true }): Promise<void>;
    /** Fetches every file there is. */
    throttledFetch(address: string): Promise<Response>;
    /** Fetches a part of the words of the index. Its faults are written to the console and then forgotten. */
    loadChunk(hash: string): Promise<void>;
    filters(): Promise<Counts>;
    /** `null` asks for all that the filters leave. */
    search(
      term: string | null,
      options: { filters: Record<string, string> },
    ): Promise<{
      results: {
        id: string;
        /** The fields in which words were found, if there are any. */
        matchedMetaFields?: string[];
        data(): Promise<import('#frame/search/pagefind/record.ts').PagefindRecord>;
      }[];
      filters: Counts;
    }>;
  }
}
