import { plainWords, type PageNode } from '../reading/page-tree.ts';

interface Heading {
  words: string;
  depth: number;
}

/** Finds a heading that a reader cannot tell from another one: with the same words, below the same headings. */
export class EqualHeadings {
  /** Those that the next heading is below. */
  #above: Heading[] = [];
  readonly #seen = new Map<string, number>();

  /** @returns the line of the one that is equal to it, if there is one before it */
  before(node: PageNode, line: number): number | undefined {
    const heading = { words: plainWords(node).trim().toLowerCase(), depth: node.depth ?? 2 };
    this.#above = [...this.#above.filter(({ depth }) => depth < heading.depth), heading];
    const path = this.#above.map(({ words }) => words).join('\n');
    const first = this.#seen.get(path);
    if (first === undefined) this.#seen.set(path, line);
    return first;
  }
}
