import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'hast';
import { gatherStyle } from './page-style.ts';
import { assets, type SiteScripts } from './page-scripts.ts';
import { RememberedStyle } from './remembered-style.ts';

/** The style sheets of a built site, and which of them its pages no longer load. */
export class SiteStyles {
  readonly #folder: string;
  readonly #scripts: SiteScripts;
  readonly #sheets = new Map<string, string>();
  readonly #remembered = new RememberedStyle();

  /** @param folder the built site */
  constructor(folder: string, scripts: SiteScripts) {
    this.#folder = folder;
    this.#scripts = scripts;
  }

  /** Gives a page a style of its own in place of its sheets. */
  gatherFor(page: Root): void {
    gatherStyle(
      page,
      this.#scripts.wordsFor(page),
      (name) => this.#sheet(name),
      (style, names) => this.#remembered.neededFor(style, names),
    );
  }

  /** Deletes the sheets that pages used to load, except those that a script may load. */
  async removeUnused(): Promise<void> {
    const unused = [...this.#sheets.keys()].filter((name) => !this.#scripts.mentions(name));
    await Promise.all(unused.map((name) => rm(join(this.#folder, assets, name))));
  }

  #sheet(name: string): string {
    const text = this.#sheets.get(name) ?? readFileSync(join(this.#folder, assets, name), 'utf8');
    this.#sheets.set(name, text);
    return text;
  }
}
