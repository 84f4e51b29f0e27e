import { fill } from '#kit/strings/strings.ts';
import { follow, onSharedComputer, sharedKey } from './device.ts';
import type { SharedPanel } from './shared-panel.ts';

/** The switch for shared computers, see `SharedComputer.astro`. What it shows and does loads when there is need of it. */
class SharedComputer extends HTMLElement {
  #panel: Promise<SharedPanel | undefined> | undefined;
  #end = () => {};

  connectedCallback(): void {
    this.addEventListener('click', this.#press);
    document.addEventListener('focusin', this.#offerAtNote);
    const show = () => void ((this.#panel || onSharedComputer()) && this.#load().then((panel) => panel?.show()));
    this.#end = follow({ hear: ({ key }) => key === sharedKey() && show(), refresh: show });
    show();
    this.#offerBelow(document.activeElement);
    // Whoever reaches for the switch may leave the page right after: what it does must not come only with the click.
    for (const sign of ['pointerover', 'focusin']) this.addEventListener(sign, () => void this.#load(), { once: true });
  }

  disconnectedCallback(): void {
    document.removeEventListener('focusin', this.#offerAtNote);
    this.#end();
  }

  async #load(): Promise<SharedPanel | undefined> {
    this.#panel ??= import('./shared-panel.ts').then((module) => new module.SharedPanel(this)).catch(() => (this.#panel = undefined));
    return this.#panel;
  }

  /** The parts may be elsewhere on the page once the panel has put them below a note; there it hears of clicks itself. */
  #press = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-shared-switch]');
    if (!button) return;
    void this.#load().then((panel) => {
      if (panel) panel.press(button);
      else this.querySelector('[data-shared-said]')!.textContent = fill(this, 'shared.failed');
    });
  };

  #offerAtNote = (event: FocusEvent): void => this.#offerBelow(event.target as Element);

  /** The question comes up where a note is first written. */
  #offerBelow(note: Element | null): void {
    if (this.dataset['offer'] === 'always' || !note?.matches('.question .note')) return;
    document.removeEventListener('focusin', this.#offerAtNote);
    void this.#load().then((panel) => {
      // Whoever has gone on would see the next thing pushed away from under them: then the next note will do.
      if (document.activeElement === note) panel?.offerBelow(note);
      else document.addEventListener('focusin', this.#offerAtNote);
    });
  }
}

customElements.define('shared-computer', SharedComputer);
