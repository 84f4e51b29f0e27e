/** Puts the rows of a table in order by a column, and says so in its head. */
export class TableOrder {
  readonly #heads: HTMLTableCellElement[];
  readonly #body: HTMLTableSectionElement;
  readonly #asPrinted: HTMLTableRowElement[];
  #state = '';

  /** @param changed called when the reader asks for another order */
  constructor(table: HTMLTableElement, changed: () => void) {
    this.#heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
    this.#body = table.tBodies[0]!;
    this.#asPrinted = [...this.#body.rows];
    for (const head of this.#heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => {
        const name = head.dataset['sort']!;
        this.set(this.#state === name ? `-${name}` : name);
        changed();
      });
      head.append(button);
    }
  }

  /** The name of a column, with a minus before it where the order is turned round; empty as printed. */
  get state(): string {
    return this.#state;
  }

  /** Anything that names no column gives the order in which the table came. */
  set(state: string): void {
    const down = state.startsWith('-');
    const column = this.#heads.find((head) => head.dataset['sort'] === state.slice(Number(down)));
    this.#state = column ? state : '';
    for (const head of this.#heads) {
      if (head === column) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    this.#body.append(...(column ? this.#sorted(column.cellIndex, down) : this.#asPrinted));
  }

  #sorted(index: number, down: boolean): HTMLTableRowElement[] {
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const key = (row: HTMLTableRowElement) => row.cells[index]!.textContent.trim();
    const sorted = this.#asPrinted.toSorted((one, other) => compare(key(one), key(other)));
    return down ? sorted.reverse() : sorted;
  }
}
