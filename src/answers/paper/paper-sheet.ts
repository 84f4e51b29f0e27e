/**
 * Prints a list blank, or with the reader's marks and notes. A blank sheet must hold nothing the reader
 * wrote: it is what goes to others. `paper.css` does the hiding, by `<html data-print>`.
 */
class PaperSheet extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const as = (event.target as HTMLElement).dataset['printAs'];
      if (as) void this.#print(as);
    });
    // Whatever starts the printing, be it the menu of the browser.
    window.addEventListener('beforeprint', this.#prepare);
    window.addEventListener('afterprint', this.#clear);
  }

  disconnectedCallback(): void {
    window.removeEventListener('beforeprint', this.#prepare);
    window.removeEventListener('afterprint', this.#clear);
  }

  async #print(as: string): Promise<void> {
    // The button may be there before the answers are.
    if (as === 'answers') await customElements.whenDefined('answer-list');
    // Without a network the sheet has no QR code; the address is printed in words.
    await this.#drawCode().catch(() => {});
    document.documentElement.dataset['print'] = as;
    window.print();
  }

  async #drawCode(): Promise<void> {
    const drawing = this.querySelector('svg')!;
    if (!drawing.hasAttribute('hidden')) return;
    const { qrDrawing } = await import('#kit/qr/qr-drawing.ts');
    const { size, path } = qrDrawing(address());
    drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
    drawing.firstElementChild!.setAttribute('d', path);
    drawing.removeAttribute('hidden');
  }

  #prepare = (): void => {
    const place = this.querySelector<HTMLElement>('[data-address]')!;
    if (!place.dataset['address']) place.textContent = address();
    if (document.documentElement.dataset['print'] === 'blank') return;
    // A field shows only as many lines as it is high on the screen; paper has to show all.
    for (const field of document.querySelectorAll<HTMLTextAreaElement>('.question textarea')) {
      if (field.value) field.after(Object.assign(document.createElement('p'), { className: 'note-printed', textContent: field.value }));
    }
  };

  #clear = (): void => {
    delete document.documentElement.dataset['print'];
    for (const note of document.querySelectorAll('.note-printed')) note.remove();
  };
}

/** Of the list on this very copy of the site; never with a code behind `#`. */
function address(): string {
  return location.origin + location.pathname;
}

customElements.define('paper-sheet', PaperSheet);
