import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { buttonView } from '../../button-view.ts';
import { actionsView } from './actions-view.ts';
import type { Action, Board } from '../board.ts';
import { lobbyView } from './lobby-view.ts';
import { overviewView } from './overview-view.ts';
import { talkView } from './results-view.ts';
import type { BoardRow } from '../questions.ts';
import { QuietTimer } from './quiet-timer.ts';
import { roomAgendaView } from './room-agenda.ts';
import { commandOf } from './room-keys.ts';
import { shortLink } from '../../set/short-link.ts';
import { spreadView } from './spread-view.ts';
import type { BoardWords } from '../board-strings.ts';

/** What the room view shows, handed over by the board. */
export interface RoomParts {
  words: BoardWords;
  board: Board;
  /** Address of the page behind the link of the workshop; none on a board without one. */
  link: string | undefined;
  /** Only questions with results, in the order that was chosen when the view was opened. */
  rows: readonly BoardRow[];
  root: string;
  write: (change: (actions: readonly Action[]) => readonly Action[]) => void;
  /** Takes a question among those that the group talks about, or out of them. */
  pick: (id: string, picked: boolean) => void;
}

/** How long a group may want to talk, in minutes. */
const minutes = [2, 5, 10];

/**
 * The room view: how to join while people answer; then all questions with thin bars, then one at a time, large, moved by keys or a clicker.
 * Once the group has picked some, only those follow. Nothing in it moves by itself or points at a person.
 */
export class BoardRoom extends LitElement {
  parts: RoomParts | undefined;
  /** -1 is the lobby, 0 the overview, 1 the first question. */
  #at = 0;
  #talk = false;
  #isBlank = false;
  /** The short link of the workshop, if it has one. */
  #short: string | undefined;
  #showsAgenda = false;
  /** The place of the part of the plan that the group is at, once one was started. */
  #part: number | undefined;
  /** The clock of the lobby shows minutes. */
  #minute: ReturnType<typeof setInterval> | undefined;
  #timer = new QuietTimer(() => void this.#tick());

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Opens the view at its overview, or in the lobby before there are results. */
  async open(): Promise<void> {
    this.#at = this.#last < 0 ? -1 : 0;
    this.#talk = false;
    this.#isBlank = false;
    this.#showsAgenda = false;
    this.requestUpdate();
    void this.#shorten();
    await this.updateComplete;
    this.#dialog.showModal();
    // The whole window: a clicker works wherever the focus went.
    window.addEventListener('keydown', this.#onKey);
    this.#minute = setInterval(() => this.#at < 0 && this.requestUpdate(), 10_000);
    this.#focus();
  }

  /** A workshop that has a name is joined by it: fewer squares, and an address that people can type. */
  async #shorten(): Promise<void> {
    const { code, wordings } = this.parts?.board ?? {};
    const short = code === undefined || wordings ? undefined : await shortLink(code);
    this.#short = short && this.parts?.link?.replace(/#.*/, `#${short.end}`);
    this.requestUpdate();
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  /** The questions that follow the overview. */
  get #rows(): readonly BoardRow[] {
    const rows = this.parts?.rows ?? [];
    const picked = rows.filter((row) => row.picked);
    return picked.length > 0 ? picked : rows;
  }

  get #first(): number {
    return this.parts?.link === undefined ? 0 : -1;
  }

  get #last(): number {
    return this.#rows.length || this.#first;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#closed();
  }

  protected override render(): TemplateResult {
    const { parts } = this;
    return html`<dialog class="room" @close=${this.#closed} aria-label=${parts?.words('board.room') ?? ''}>
      ${parts && (parts.rows.length > 0 || parts.link) ? this.#roomView(parts) : nothing}
    </dialog>`;
  }

  #roomView(parts: RoomParts): TemplateResult {
    const { words, rows, pick } = parts;
    const row = this.#rows[this.#at - 1];
    const all = this.#rows.length;
    const place = this.#at < 0 ? '' : row ? words('board.room.place', { at: this.#at, all }) : words('board.room.all', { all });
    return html`
      <div class="room-bar">
        ${buttonView(words('board.room.back'), () => this.#go(this.#at - 1), this.#at === this.#first)}
        ${buttonView(words('board.room.next'), () => this.#go(this.#at + 1), this.#at === this.#last)}
        <span .textContent=${place}></span>
        ${this.#timerView(parts)} ${buttonView(words('board.room.blank'), () => this.#blank())}
        ${buttonView(words('board.room.full'), this.#toFull)} ${buttonView(words('board.room.close'), () => this.#dialog.close())}
      </div>
      <div class=${row?.earlier?.kind === 'shown' ? 'room-question is-compared' : 'room-question'}>
        ${
          this.#showsAgenda
            ? roomAgendaView(words, parts.board.agenda ?? [], this.#part, this.#startPart)
            : this.#at < 0
              ? this.#lobbyView(parts)
              : row
                ? this.#questionView(parts, row)
                : overviewView(words, rows, pick)
        }
      </div>
      ${
        this.#isBlank
          ? html`<button class="room-blank" type="button" aria-label=${words('board.room.unblank')} @click=${() => this.#blank()}></button>`
          : nothing
      }
    `;
  }

  #lobbyView({ words, board, link }: RoomParts): TemplateResult {
    const now = new Date().toLocaleTimeString(document.documentElement.lang, { hour: 'numeric', minute: '2-digit' });
    return lobbyView(words, board, this.#short ?? link!, this.#timer.left ?? now);
  }

  #questionView({ words, board, root, write }: RoomParts, row: BoardRow): TemplateResult {
    /* eslint lit-a11y/accessible-name: off -- the property is the name; a text node would be lost where a browser translates. */
    return html`
      <h2 tabindex="-1" dir="auto" .textContent=${row.text}></h2>
      ${row.prompt ? html`<p class="room-prompt">${words('board.prompt')}</p>` : nothing}
      <div aria-live="polite">${spreadView(words, row, board.sides, true)}</div>
      <div class="room-more">
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

  /** The clock; without one, the times that it may be set to, or the plan that has them. */
  #timerView({ words, board: { agenda = [] } }: RoomParts): TemplateResult {
    const { left } = this.#timer;
    const part = this.#part === undefined ? undefined : agenda[this.#part];
    return html`<span class="room-timer">
      ${
        agenda.length > 0
          ? html`<button
              class="button room-part"
              type="button"
              dir="auto"
              title=${words('board.room.agenda')}
              .textContent=${part?.title ?? words('board.room.agenda')}
              @click=${this.#toggleAgenda}
            ></button>`
          : nothing
      }
      ${left === undefined ? nothing : html`<b role="timer">${left}</b> ${buttonView(words('board.room.stop'), () => this.#timer.stop())}`}
      ${left === undefined && agenda.length === 0 ? minutes.map((count) => buttonView(words('board.room.minutes', { count }), () => this.#timer.start(count))) : nothing}
    </span>`;
  }

  #toggleAgenda = (): void => {
    this.#showsAgenda = !this.#showsAgenda;
    this.#drawn();
  };

  /** The clock runs for the minutes of the part, over whatever was on the screen before. */
  #startPart = (part: number): void => {
    this.#part = part;
    this.#showsAgenda = false;
    this.#timer.start(this.parts!.board.agenda![part]!.minutes);
    this.#drawn();
  };

  #onKey = (event: KeyboardEvent): void => {
    const command = commandOf(event, getComputedStyle(this).direction === 'rtl');
    if (command === undefined) return;
    event.preventDefault();
    const [first, last] = [this.#first, this.#last];
    if (command === 'blank') this.#blank();
    else if (command !== 'nothing') this.#go({ next: this.#at + 1, back: this.#at - 1, first, last }[command]);
  };

  #go(place: number): void {
    const to = Math.min(Math.max(place, this.#first), this.#last);
    if (to === this.#at && !this.#isBlank && !this.#showsAgenda) return;
    this.#at = to;
    this.#isBlank = false;
    this.#showsAgenda = false;
    this.#drawn();
  }

  /** Draws another screen from its top. */
  #drawn(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#dialog.scrollTo(0, 0);
      this.#focus();
    });
  }

  #blank(): void {
    this.#isBlank = !this.#isBlank;
    this.requestUpdate();
    void this.updateComplete.then(() => (this.#isBlank ? this.querySelector<HTMLElement>('.room-blank')!.focus() : this.#focus()));
  }

  #focus(): void {
    this.#dialog.querySelector<HTMLElement>('h2')!.focus();
  }

  /** Buttons of the timer go when they are pressed; the focus must not go with them. */
  async #tick(): Promise<void> {
    const hadFocus = this.contains(document.activeElement);
    this.requestUpdate();
    await this.updateComplete;
    if (hadFocus && this.#dialog.open && !this.contains(document.activeElement)) this.#focus();
  }

  #closed = (): void => {
    window.removeEventListener('keydown', this.#onKey);
    clearInterval(this.#minute);
    this.#timer.stop();
  };

  #toFull = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    // A browser that allows no full screen leaves the view as large as its window.
    else void this.#dialog.requestFullscreen?.().catch(() => {});
  };
}

customElements.define('board-room', BoardRoom);
