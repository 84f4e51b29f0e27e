import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { eachElement } from '../pages/elements.ts';
import { wordsIn } from './names.ts';

/** The folder of the build's styles and scripts, which has no folders inside. */
export const assets = '_astro';

/** What a browser loads by itself: `import … from "./x.js"`, `export … from "./x.js"`, `import "./x.js"`. */
const eager = /\b(?:import|export)\b[^"'`()]*["']\.\/([\w.-]+\.js)["']/g;
/** The same, and what is loaded on use: `import("./x.js")`. */
const ever = /["'`]\.\/([\w.-]+\.js)["'`]/g;

/** The name of a file of the build, from an address in a page; `undefined` for any other address. */
export function assetName(address: unknown): string | undefined {
  return new RegExp(`(?:^|/)${assets}/([\\w.-]+)$`).exec(String(address))?.[1];
}

/** The scripts of one built site. */
export class SiteScripts {
  readonly #folder: string;
  readonly #texts = new Map<string, string>();
  /** Words by the scripts that have them: many pages have the same. */
  readonly #words = new Map<string, ReadonlySet<string>>();

  /** @param folder the built site */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The names of the scripts that a browser loads with the page, without anything being used. */
  loadedWith(page: Root): Set<string> {
    return this.#reached(scriptsOf(page), eager);
  }

  /** Every word in the scripts of the page: those inside it, those loaded with it, those loaded on use. */
  wordsFor(page: Root): ReadonlySet<string> {
    const inline: string[] = [];
    eachElement(page, ({ tagName, properties, children }) => {
      // Data for programs is no code; no rule takes a name from it.
      if (tagName === 'script' && properties['type'] !== 'application/ld+json' && children[0]?.type === 'text')
        inline.push(children[0].value);
    });
    return this.#wordsOf([...this.#reached(scriptsOf(page), ever)], inline);
  }

  /** Whether any script of the site names a file of the build, and so may load it. */
  mentions(name: string): boolean {
    return readdirSync(join(this.#folder, assets)).some((other) => other.endsWith('.js') && this.#text(other).includes(name));
  }

  #reached(names: string[], pattern: RegExp): Set<string> {
    const reached = new Set(names);
    // The loop also visits what is added to the set meanwhile.
    for (const name of reached) for (const [, next] of this.#text(name).matchAll(pattern)) reached.add(next!);
    return reached;
  }

  #wordsOf(scripts: string[], inline: string[]): ReadonlySet<string> {
    const key = [scripts.toSorted().join(' '), ...inline].join('\n');
    const words =
      this.#words.get(key) ?? new Set([...scripts.map((name) => this.#text(name)), ...inline].flatMap((text) => [...wordsIn(text)]));
    this.#words.set(key, words);
    return words;
  }

  #text(name: string): string {
    let text = this.#texts.get(name);
    if (text === undefined) {
      const file = join(this.#folder, assets, name);
      // A string may look like the name of a script and be none.
      this.#texts.set(name, (text = existsSync(file) ? readFileSync(file, 'utf8') : ''));
    }
    return text;
  }
}

function scriptsOf(page: Root): string[] {
  const names: string[] = [];
  eachElement(page, ({ tagName, properties }) => {
    const name = tagName === 'script' && properties['src'] ? assetName(properties['src']) : undefined;
    if (name) names.push(name);
  });
  return names;
}
