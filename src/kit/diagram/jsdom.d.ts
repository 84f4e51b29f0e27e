/** The little of jsdom that is used here; it ships no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(markup: string, options?: { contentType?: string; url?: string });
    readonly window: { document: Document; DOMParser: typeof DOMParser };
  }
}
