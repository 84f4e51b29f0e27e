import type { Root } from 'hast';
import { eachElement } from '../pages/elements.ts';

/** What has to be known of a page to decide whether a style rule can apply in it. */
export interface NameQuestions {
  /** Whether there is, or may be, such an element. */
  hasTag(name: string): boolean;
  /** Whether an element has, or may get, this class. */
  hasClass(name: string): boolean;
  /** Whether an element has, or may get, this id. */
  hasId(name: string): boolean;
  /**
   * Whether an attribute is, or may come to be, in the page, with this value if there is one. The browser
   * itself sets attributes such as `open`; our own `data-…` only change where a script names them.
   */
  hasAttribute(name: string, value?: string): boolean;
  /** Whether a custom property such as `--accent` is read by a script or a `style` attribute. */
  readsProperty(name: string): boolean;
}

/** The names that style rules may use: those in a page, and those that its scripts may add to it. */
export class Names implements NameQuestions {
  readonly #inPage = new Set<string>();
  readonly #data = new Map<string, Set<string>>();
  readonly #scriptWords: ReadonlySet<string>;
  #styles = '';

  /** @param scriptWords every word in the scripts that the page can load; see {@link wordsIn} */
  constructor(page: Root, scriptWords: ReadonlySet<string>) {
    this.#scriptWords = scriptWords;
    this.#gather(page);
  }

  hasTag(name: string): boolean {
    return this.#inPage.has(name.toLowerCase()) || this.#scriptWords.has(name);
  }

  hasClass(name: string): boolean {
    return this.#inPage.has(`.${name}`) || this.#scriptWords.has(name);
  }

  hasId(name: string): boolean {
    return this.#inPage.has(`#${name}`) || this.#scriptWords.has(name);
  }

  hasAttribute(name: string, value?: string): boolean {
    if (!name.startsWith('data-') || this.#scriptWords.has(name) || this.#scriptWords.has(`dataset.${camelCased(name.slice(5))}`))
      return true;
    const values = this.#data.get(camelCased(name));
    return values !== undefined && (value === undefined || values.has(value));
  }

  readsProperty(name: string): boolean {
    return this.#scriptWords.has(name) || this.#styles.includes(name);
  }

  #gather(tree: Root): void {
    eachElement(tree, ({ tagName, properties, content }) => {
      if (content) this.#gather(content);
      this.#inPage.add(tagName.toLowerCase());
      for (const name of properties['className'] ?? []) this.#inPage.add(`.${name}`);
      if (properties['id']) this.#inPage.add(`#${properties['id']}`);
      if (properties['style']) this.#styles += `${properties['style']};`;
      for (const [name, value] of Object.entries(properties)) {
        if (name.startsWith('data')) this.#data.set(name, (this.#data.get(name) ?? new Set()).add(String(value)));
      }
    });
  }
}

const camelCased = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Every word of a script that could be the name of a tag, a class, an id, an attribute or a property. */
export function wordsIn(script: string): Set<string> {
  return new Set(script.match(/dataset\.\w+|[\w-]+/g));
}
