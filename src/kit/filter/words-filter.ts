import { withoutHeaps } from '#kit/heaps.inline.ts';
import { filled } from '#kit/strings/filled.inline.ts';

/** Accents and case do not matter to somebody who searches. The same as in choice.ts, which would bring all of its file. */
const plain = (text: string): string => withoutHeaps(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * Narrows a list that is complete in the page to the parts marked `data-item` that hold the words of the form, in any
 * order. A quarter of `filtered-list`, for pages that have no room for more.
 */
class WordsFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    form.addEventListener('input', this.#show);
    form.addEventListener('reset', () => setTimeout(this.#show));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', this.#follow);
    this.#show();
  }

  #show = (): void => {
    const words = plain(this.querySelector('input')!.value).split(/\s+/);
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    for (const item of items) {
      const text = plain(item.textContent);
      item.hidden = !words.every((word) => text.includes(word));
    }
    const shown = items.filter(({ hidden }) => !hidden).length;
    const said = this.dataset[shown ? 'filterCount' : 'filterNone']!;
    this.querySelector('output')!.textContent = filled(said, { shown, all: items.length });
  };

  /** What an entry leads to is shown, whatever was asked for. */
  #follow = ({ target }: Event): void => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || !document.querySelector<HTMLElement>(link.hash)?.hidden) return;
    this.querySelector('input')!.value = '';
    this.#show();
  };
}

customElements.define('words-filter', WordsFilter);
