import type { Element } from 'hast';
import { h } from 'hastscript';
import type { SiteLanguage } from '#config/languages.ts';
import { isTranslated, type TranslatedPages } from '#library/translated-pages.ts';
import { findElement } from '../pages/elements.ts';
import type { Page } from '../pages/page.ts';

/**
 * Pages that nobody has translated yet: in the frame of the reader's language they show what the English page shows, all
 * of it marked as English, below a sentence in the reader's language that says so.
 *
 * Astro has rendered such a page with English text and with components that speak the reader's language. A mixture helps
 * nobody, least of all who listens to it, so its content is that of the English page.
 */
export class EnglishPages {
  readonly #languages: readonly SiteLanguage[];
  readonly #translated: TranslatedPages;
  readonly #notice: (language: string) => string;
  readonly #pages = new Map<string, Page>();

  /** @param notice gives the sentence in a language */
  constructor(languages: readonly SiteLanguage[], translated: TranslatedPages, notice: (language: string) => string) {
    this.#languages = languages;
    this.#translated = translated;
    this.#notice = notice;
  }

  /** Notes a page as Astro wrote it. */
  note(page: Page): void {
    this.#pages.set(page.address, page);
  }

  /** Fills the pages once all are noted. @returns how many */
  fill(): number {
    const filled = [...this.#pages.values()].filter((page) => this.#fill(page));
    return filled.length;
  }

  #fill(page: Page): boolean {
    const language = languageOf(page, this.#languages);
    if (!language || page.isRedirect) return false;
    const path = page.address.slice(language.prefix.length - 1);
    const english = this.#pages.get(path);
    // The page for missing addresses has been moved from where it is written; see `missing-pages.ts`.
    const written = path === '/404.html' ? '/404/' : path;
    if (!english || isTranslated(this.#translated, language.lang, written)) return false;
    const main = copied(mainOf(english), mainOf(page));
    if (!main) return false;
    Object.assign(main.properties, { lang: 'en', dir: 'ltr' });
    const { lang, dir } = language;
    // Where the sentences under the title of a page are.
    const place = main.children.findIndex(
      (child) => child.type === 'element' && child.properties['className']?.toString() === 'page-title',
    );
    main.children.splice(place + 1, 0, h('p', { class: 'page-basis', lang, dir }, this.#notice(lang)));
    const contents = copied(contentsOf(english), contentsOf(page));
    if (contents) Object.assign(contents.properties, { lang: 'en', dir: 'ltr' });
    return true;
  }
}

/** The language of a page, unless it is the one at the root. */
export const languageOf = <Language extends Pick<SiteLanguage, 'prefix'>>(
  { address }: Pick<Page, 'address'>,
  languages: readonly Language[],
): Language | undefined => languages.find(({ prefix }) => prefix !== '/' && address.startsWith(prefix));

/** To look for a name is much quicker than for a selector. */
const mainOf = ({ tree }: Page) => findElement(tree, ({ tagName }) => tagName === 'main');
const contentsOf = ({ tree }: Page): Element | undefined => {
  const contents = findElement(tree, ({ properties }) => [properties['className']].flat().includes('toc'));
  return contents && findElement(contents, ({ tagName }) => tagName === 'ul');
};

/** Makes an element of one page the same as that of another. @returns the element, if both have it */
const copied = (source: Element | undefined, target: Element | undefined): Element | undefined =>
  source && target && Object.assign(target, structuredClone(source));
