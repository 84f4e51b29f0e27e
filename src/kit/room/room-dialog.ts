import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { adoptStyle } from '../adopted-style.inline.ts';
import look from './room.css?inline';
import { commandOf } from './room-keys.ts';

/** What a room view calls itself and its buttons. */
export interface RoomWords {
  name: string;
  back: string;
  next: string;
  blank: string;
  unblank: string;
  full: string;
  close: string;
}

/**
 * A view for a whole room: one screen at a time in large type over the whole window, moved by keys or a clicker. Nothing in
 * it moves by itself. What the screens are is said by who extends it; `room.css` draws it.
 */
export abstract class RoomDialog extends LitElement {
  /** The screen that is shown. */
  protected at = 0;
  #isBlank = false;

  protected abstract get first(): number;
  protected abstract get last(): number;
  /** Undefined while there is nothing to show. */
  protected abstract get roomWords(): RoomWords | undefined;
  /** Where the room is among the screens, in words. */
  protected abstract get place(): string;
  /** Further controls in the bar. */
  protected abstract get controls(): TemplateResult | typeof nothing;
  /** It has one heading that can have the focus. */
  protected abstract get screen(): TemplateResult;

  /** Whether the screen holds twice as much, and is set tighter. */
  protected get isCompared(): boolean {
    return false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected get dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  protected async openAt(place: number): Promise<void> {
    this.at = place;
    this.#isBlank = false;
    this.requestUpdate();
    await this.updateComplete;
    this.dialog.showModal();
    // The whole window: a clicker works wherever the focus went.
    window.addEventListener('keydown', this.#onKey);
    this.focusScreen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.closed();
  }

  protected closed(): void {
    window.removeEventListener('keydown', this.#onKey);
  }

  protected override render(): TemplateResult {
    const words = this.roomWords;
    return html`<dialog class="room" @close=${() => this.closed()} aria-label=${words?.name ?? ''}>
      ${words ? this.#roomView(words) : nothing}
    </dialog>`;
  }

  #roomView(words: RoomWords): TemplateResult {
    return html`
      <div class="room-bar">
        ${barButton(words.back, () => this.go(this.at - 1), this.at === this.first)}
        ${barButton(words.next, () => this.go(this.at + 1), this.at === this.last)}
        <span .textContent=${this.place}></span>
        ${this.controls} ${barButton(words.blank, () => this.#blank())} ${barButton(words.full, this.#toFull)}
        ${barButton(words.close, () => this.dialog.close())}
      </div>
      <div class=${this.isCompared ? 'room-screen is-compared' : 'room-screen'}>${this.screen}</div>
      ${
        this.#isBlank
          ? html`<button class="room-blank" type="button" aria-label=${words.unblank} @click=${() => this.#blank()}></button>`
          : nothing
      }
    `;
  }

  #onKey = (event: KeyboardEvent): void => {
    const command = commandOf(event, getComputedStyle(this).direction === 'rtl');
    if (command === undefined) return;
    event.preventDefault();
    const { first, last } = this;
    if (command === 'blank') this.#blank();
    else if (command !== 'nothing') this.go({ next: this.at + 1, back: this.at - 1, first, last }[command]);
  };

  /** @param anyway whether it is drawn also where the room is there already */
  protected go(place: number, anyway = false): void {
    const to = Math.min(Math.max(place, this.first), this.last);
    if (to === this.at && !this.#isBlank && !anyway) return;
    this.at = to;
    this.#isBlank = false;
    this.drawn();
  }

  /** Draws another screen from its top. */
  protected drawn(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.dialog.scrollTo(0, 0);
      this.focusScreen();
    });
  }

  #blank(): void {
    this.#isBlank = !this.#isBlank;
    this.requestUpdate();
    void this.updateComplete.then(() => (this.#isBlank ? this.querySelector<HTMLElement>('.room-blank')!.focus() : this.focusScreen()));
  }

  protected focusScreen(): void {
    this.dialog.querySelector<HTMLElement>('h2')!.focus();
  }

  #toFull = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    // A browser that allows no full screen leaves the view as large as its window.
    else void this.dialog.requestFullscreen?.().catch(() => {});
  };
}

const barButton = (text: string, act: () => void, disabled = false): TemplateResult =>
  html`<button class="button" type="button" ?disabled=${disabled} @click=${act}>${text}</button>`;

adoptStyle(look);
