import { fill } from '#kit/strings/strings.ts';
import { fits, readChoice, wordsField, writeChoice, type Choice, type Item } from './choice.ts';
import { TableOrder } from './table-order.ts';

/**
 * Narrows a list that stands complete in the page: the parts marked `data-item` that fit the form are
 * shown, the others hidden. If the list is a table, its columns can be put in order. Both are in the
 * address.
 */
class FilteredList extends HTMLElement {
  #items: { element: HTMLElement; item: Item }[] = [];
  #order: TableOrder | undefined;

  connectedCallback(): void {
    const form = this.#form;
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({ element, item: this.#itemIn(element) }));
    const table = this.querySelector('table');
    if (table) this.#order = new TableOrder(table, this.#changed);
    form.addEventListener('input', this.#changed);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(this.#cleared));
    window.addEventListener('popstate', this.#read);
    this.#read();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#read);
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #controls(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  }

  get #choice(): Choice {
    return Object.fromEntries(this.#controls.map(({ name, value }) => [name, value]));
  }

  #itemIn(element: HTMLElement): Item {
    const fields = this.#controls
      .filter(({ name }) => name !== wordsField)
      .map(({ name }) => [name, (element.dataset[name] ?? '').split(' ')]);
    const searched = [...element.querySelectorAll('[data-searched]')].map(({ textContent }) => textContent);
    return { fields: Object.fromEntries(fields), text: searched.join(' ') };
  }

  /** Takes over what the address asks for; ids that no option has are passed over. */
  #read = (): void => {
    const asked = readChoice(
      location.search,
      this.#controls.map(({ name }) => name),
    );
    for (const control of this.#controls) {
      control.value = asked[control.name]!;
      // A select without such an option shows nothing at all; empty it, so that it shows "all".
      if (!control.value) control.value = '';
    }
    this.#order?.set(readChoice(location.search, ['sort'])['sort']!);
    this.#show();
  };

  #changed = (): void => {
    const query = writeChoice(location.search, { ...this.#choice, sort: this.#order?.state ?? '' });
    // Replaced and not added: a reader who goes back wants the page before, not each letter typed.
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    this.#show();
  };

  #cleared = (): void => {
    this.#order?.set('');
    this.#changed();
  };

  #show(): void {
    const choice = this.#choice;
    let shown = 0;
    for (const { element, item } of this.#items) {
      element.hidden = !fits(item, choice);
      if (!element.hidden) shown += 1;
    }
    this.querySelector('output')!.textContent = fill(this, shown ? 'filter.count' : 'filter.none', { shown, all: this.#items.length });
  }
}

customElements.define('filtered-list', FilteredList);
