import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyle } from '#kit/adopted-style.inline.ts';
import { QuietTimer } from '#kit/room/quiet-timer.ts';
import { roomAgendaView, roomPartButton } from '#kit/room/room-agenda.ts';
import { RoomDialog, type RoomWords } from '#kit/room/room-dialog.ts';
import { buttonView } from '../../button-view.ts';
import { actionsView } from './actions-view.ts';
import type { Action, Board } from '../board.ts';
import { lobbyView } from './lobby-view.ts';
import { overviewView } from './overview-view.ts';
import { talkView } from './results-view.ts';
import type { BoardRow } from '../questions.ts';
import look from './room.css?inline';
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
 * The room view: how to join while people answer; then all questions with thin bars, then one at a time, large.
 * Once the group has picked some, only those follow. Nothing in it points at a person. Its screens count from -1, the lobby;
 * 0 is the overview, 1 the first question.
 */
export class BoardRoom extends RoomDialog {
  parts: RoomParts | undefined;
  #talk = false;
  /** The short link of the workshop, if it has one. */
  #short: string | undefined;
  #showsAgenda = false;
  /** The place of the part of the plan that the group is at, once one was started. */
  #part: number | undefined;
  /** The clock of the lobby shows minutes. */
  #minute: ReturnType<typeof setInterval> | undefined;
  #timer = new QuietTimer(() => void this.#tick());

  /** Opens the view at its overview, or in the lobby before there are results. */
  async open(): Promise<void> {
    this.#talk = false;
    this.#showsAgenda = false;
    void this.#shorten();
    await this.openAt(this.last < 0 ? -1 : 0);
    this.#minute = setInterval(() => this.at < 0 && this.requestUpdate(), 10_000);
  }

  /** A workshop that has a name is joined by it: fewer squares, and an address that people can type. */
  async #shorten(): Promise<void> {
    const { code, wordings } = this.parts?.board ?? {};
    const short = code === undefined || wordings ? undefined : await shortLink(code);
    this.#short = short && this.parts?.link?.replace(/#.*/, `#${short.end}`);
    this.requestUpdate();
  }

  /** The questions that follow the overview. */
  get #rows(): readonly BoardRow[] {
    const rows = this.parts?.rows ?? [];
    const picked = rows.filter((row) => row.picked);
    return picked.length > 0 ? picked : rows;
  }

  protected override get first(): number {
    return this.parts?.link === undefined ? 0 : -1;
  }

  protected override get last(): number {
    return this.#rows.length || this.first;
  }

  protected override get roomWords(): RoomWords | undefined {
    const { parts } = this;
    if (!parts || (parts.rows.length === 0 && !parts.link)) return undefined;
    const { words } = parts;
    return {
      name: words('board.room'),
      back: words('board.room.back'),
      next: words('board.room.next'),
      blank: words('board.room.blank'),
      unblank: words('board.room.unblank'),
      full: words('board.room.full'),
      close: words('board.room.close'),
    };
  }

  protected override get place(): string {
    const { words } = this.parts!;
    const all = this.#rows.length;
    if (this.at < 0) return '';
    return this.#rows[this.at - 1] ? words('board.room.place', { at: this.at, all }) : words('board.room.all', { all });
  }

  protected override get isCompared(): boolean {
    return this.#rows[this.at - 1]?.earlier?.kind === 'shown';
  }

  protected override get screen(): TemplateResult {
    const parts = this.parts!;
    const { words, board, rows, pick } = parts;
    const row = this.#rows[this.at - 1];
    if (this.#showsAgenda) return roomAgendaView(words, board.agenda ?? [], this.#part, this.#startPart);
    if (this.at < 0) return this.#lobbyView(parts);
    return row ? this.#questionView(parts, row) : overviewView(words, rows, pick);
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
  protected override get controls(): TemplateResult {
    const { words, board } = this.parts!;
    const { agenda = [] } = board;
    const { left } = this.#timer;
    const part = this.#part === undefined ? undefined : agenda[this.#part];
    return html`<span class="room-timer">
      ${agenda.length > 0 ? roomPartButton(words, part?.title, this.#toggleAgenda) : nothing}
      ${left === undefined ? nothing : html`<b role="timer">${left}</b> ${buttonView(words('board.room.stop'), () => this.#timer.stop())}`}
      ${left === undefined && agenda.length === 0 ? minutes.map((count) => buttonView(words('board.room.minutes', { count }), () => this.#timer.start(count))) : nothing}
    </span>`;
  }

  #toggleAgenda = (): void => {
    this.#showsAgenda = !this.#showsAgenda;
    this.drawn();
  };

  /** The clock runs for the minutes of the part, over whatever was on the screen before. */
  #startPart = (part: number): void => {
    this.#part = part;
    this.#showsAgenda = false;
    this.#timer.start(this.parts!.board.agenda![part]!.minutes);
    this.drawn();
  };

  protected override go(place: number): void {
    const left = this.#showsAgenda;
    this.#showsAgenda = false;
    super.go(place, left);
  }

  /** Buttons of the timer go when they are pressed; the focus must not go with them. */
  async #tick(): Promise<void> {
    const hadFocus = this.contains(document.activeElement);
    this.requestUpdate();
    await this.updateComplete;
    if (hadFocus && this.dialog.open && !this.contains(document.activeElement)) this.focusScreen();
  }

  protected override closed(): void {
    super.closed();
    clearInterval(this.#minute);
    this.#timer.stop();
  }
}

adoptStyle(look);
customElements.define('board-room', BoardRoom);
