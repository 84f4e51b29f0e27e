import { onSharedComputer, setSharedComputer } from './device.ts';

/** The switch for shared computers, see `SharedComputer.astro`. */
class SharedComputer extends HTMLElement {
  readonly #told = this.querySelector<HTMLElement>('[data-shared-on]')!;
  readonly #offer = this.querySelector<HTMLElement>('[data-shared-offer]')!;
  #offered = this.dataset['offer'] === 'always';

  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-shared-switch]')) {
      button.addEventListener('click', () => this.#switch(button.dataset['sharedSwitch'] === 'on'));
    }
    if (!this.#offered) {
      document.addEventListener('focusin', this.#offerAtNote);
      this.#offerBelow(document.activeElement);
    }
    this.#show();
  }

  disconnectedCallback(): void {
    document.removeEventListener('focusin', this.#offerAtNote);
  }

  #switch(on: boolean): void {
    setSharedComputer(on);
    this.#show();
    const other = (on ? this.#told : this.#offer).querySelector('button')!;
    // The button that was pressed is gone; the keyboard goes to the one that undoes it.
    if (other.getClientRects().length > 0) other.focus();
  }

  #show(): void {
    const on = onSharedComputer();
    this.#told.hidden = !on;
    this.#offer.hidden = on || !this.#offered;
  }

  #offerAtNote = (event: FocusEvent): void => this.#offerBelow(event.target as Element);

  #offerBelow(note: Element | null): void {
    if (!note?.matches('.question .note')) return;
    document.removeEventListener('focusin', this.#offerAtNote);
    note.after(this.#offer);
    this.#offered = true;
    this.#show();
  }
}

customElements.define('shared-computer', SharedComputer);
