import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '../pages/page.ts';
import { gatherStyle } from './page-style.ts';
import { assets, type SiteScripts } from './page-scripts.ts';
import { parseStyle, type StylePart } from './style-parts.ts';

/** Where a build leaves the whole style of each page, below the folder of the project and outside of what is published. */
export const wholeStyleFile = 'node_modules/.cache/peer-learning-guide/whole-style.json';

/** What the pages had before unneeded rules were left out; `tests/support/left-out-style.ts` looks for what they miss. */
export interface WholeStyle {
  styles: string[];
  /** For the address of each page the place of its style in `styles`. */
  pages: Record<string, number>;
}

/** The style sheets of a built site, and which of them its pages no longer load. */
export class SiteStyles {
  readonly #folder: string;
  readonly #scripts: SiteScripts;
  readonly #sheets = new Map<string, string>();
  readonly #parsed = new Map<string, StylePart[]>();
  readonly #whole = new Map<string, string>();

  /** @param folder the built site */
  constructor(folder: string, scripts: SiteScripts) {
    this.#folder = folder;
    this.#scripts = scripts;
  }

  /** Gives a page a style of its own in place of its sheets. */
  gatherFor({ tree, address }: Page): void {
    const whole = gatherStyle(
      tree,
      this.#scripts.wordsFor(tree),
      (name) => this.#sheet(name),
      (style) => this.#parse(style),
    );
    this.#whole.set(address, whole);
  }

  /** Deletes the sheets that pages used to load, except those that a script may load. */
  async removeUnused(): Promise<void> {
    const unused = [...this.#sheets.keys()].filter((name) => !this.#scripts.mentions(name));
    await Promise.all(unused.map((name) => rm(join(this.#folder, assets, name))));
  }

  /** Writes down what each page had, for tests. */
  async writeWhole(root: string): Promise<void> {
    const styles = [...new Set(this.#whole.values())];
    const places = new Map(styles.map((style, place) => [style, place]));
    const pages = Object.fromEntries([...this.#whole].map(([address, style]) => [address, places.get(style)!]));
    const file = join(root, wholeStyleFile);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ styles, pages } satisfies WholeStyle));
  }

  #parse(style: string): StylePart[] {
    const parts = this.#parsed.get(style) ?? parseStyle(style);
    this.#parsed.set(style, parts);
    return parts;
  }

  #sheet(name: string): string {
    const text = this.#sheets.get(name) ?? readFileSync(join(this.#folder, assets, name), 'utf8');
    this.#sheets.set(name, text);
    return text;
  }
}
