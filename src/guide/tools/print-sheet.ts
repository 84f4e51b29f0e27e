/** A button that prints one sheet of a page and nothing else of it; `how-to-run-print.css` does the hiding, by `<html data-print>`. */
class PrintSheet extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#print);
    window.addEventListener('afterprint', this.#clear);
  }

  disconnectedCallback(): void {
    window.removeEventListener('afterprint', this.#clear);
  }

  #print = (): void => {
    document.documentElement.dataset['print'] = 'sheet';
    window.print();
  };

  #clear = (): void => {
    delete document.documentElement.dataset['print'];
  };
}

customElements.define('print-sheet', PrintSheet);
