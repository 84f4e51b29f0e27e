/** The little of jsdom that is used here; it ships no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: { document: unknown };
  }
}
