import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { button } from '../../button.ts';
import { actionsView } from './actions-view.ts';
import type { Action, Board } from '../board.ts';
import { talkView } from './picture-view.ts';
import type { BoardRow } from '../questions.ts';
import { QuietTimer } from './quiet-timer.ts';
import { spreadView } from './spread-view.ts';
import type { BoardWords } from '../board-strings.ts';

/** What the room view shows, handed over by the board. */
export interface RoomParts {
  words: BoardWords;
  board: Board;
  /** Only questions with a picture, in the order that was chosen when the view was opened. */
  rows: readonly BoardRow[];
  root: string;
  write: (actions: readonly Action[]) => void;
}

/** How long a group may want to talk, in minutes. */
const minutes = [2, 5, 10];

/**
 * The room view: one question at a time, large, moved by keys or a clicker. Nothing in it moves by
 * itself or points at a person.
 */
export class BoardRoom extends LitElement {
  parts: RoomParts | undefined;
  #at = 0;
  #talk = false;
  #timer = new QuietTimer(() => this.requestUpdate());

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Opens the view at its first question. */
  async open(): Promise<void> {
    this.#at = 0;
    this.#talk = false;
    this.requestUpdate();
    await this.updateComplete;
    this.#dialog.showModal();
    this.#dialog.querySelector<HTMLElement>('h2')!.focus();
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#timer.stop();
  }

  protected override render(): TemplateResult {
    const { parts } = this;
    const row = parts?.rows[this.#at];
    return html`<dialog
      class="room"
      @keydown=${this.#onKey}
      @close=${() => this.#timer.stop()}
      aria-label=${parts?.words('board.room') ?? ''}
    >
      ${parts && row ? this.#roomView(parts, row) : nothing}
    </dialog>`;
  }

  #roomView({ words, board, rows, root, write }: RoomParts, row: BoardRow): TemplateResult {
    return html`
      <div class="room-bar">
        ${button(words('board.room.back'), () => this.#go(-1), this.#at === 0)}
        ${button(words('board.room.next'), () => this.#go(1), this.#at === rows.length - 1)}
        <span>${words('board.room.place', { at: this.#at + 1, all: rows.length })}</span>
        ${this.#timerView(words)} ${button(words('board.room.full'), this.#toFull)}
        ${button(words('board.room.close'), () => this.#dialog.close())}
      </div>
      <div class="room-question">
        <h2 tabindex="-1" dir="auto">${row.text}</h2>
        ${row.prompt ? html`<p class="room-prompt">${words('board.prompt')}</p>` : nothing}
        <div aria-live="polite">${spreadView(words, row, board.sides)}</div>
        <details .open=${this.#talk} @toggle=${(event: Event) => (this.#talk = (event.target as HTMLDetailsElement).open)}>
          <summary>${words('board.talk')}</summary>
          ${talkView(words, row, board.sides, root)}
        </details>
        <details>
          <summary>${words('board.actions')} (${board.actions.length})</summary>
          ${actionsView(words, board.actions, 'room', write)}
        </details>
      </div>
    `;
  }

  #timerView(words: BoardWords): TemplateResult {
    const { left } = this.#timer;
    return html`<span class="room-timer" role="timer">
      ${
        left === undefined
          ? minutes.map(
              (some) =>
                html`<button class="button button-quiet" type="button" @click=${() => this.#timer.start(some)}>
                  ${words('board.room.minutes', { count: some })}
                </button>`,
            )
          : html`${left}
              <button class="button button-quiet" type="button" @click=${() => this.#timer.stop()}>${words('board.room.stop')}</button>`
      }
    </span>`;
  }

  #onKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.altKey || event.metaKey || target.matches('input, textarea')) return;
    // A button or a summary that has the focus is pressed with the space bar.
    if (event.key === ' ' && target.matches('button, summary, a')) return;
    const steps: Record<string, number> = { ArrowDown: 1, PageDown: 1, ' ': 1, ArrowUp: -1, PageUp: -1 };
    const across = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const step = steps[event.key] ?? { ArrowRight: across, ArrowLeft: -across }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#go(step);
  };

  #go(step: number): void {
    const last = (this.parts?.rows.length ?? 1) - 1;
    const to = Math.min(Math.max(this.#at + step, 0), last);
    if (to === this.#at) return;
    this.#at = to;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#dialog.scrollTo(0, 0);
      this.#dialog.querySelector<HTMLElement>('h2')!.focus();
    });
  }

  #toFull = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    // A browser that allows no full screen leaves the view as large as its window.
    else void this.#dialog.requestFullscreen?.().catch(() => {});
  };
}

customElements.define('board-room', BoardRoom);
