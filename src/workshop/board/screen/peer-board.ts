import { followEscapedMark } from '#frame/parts/escaped-mark.inline.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { follow, onSharedComputer, sharedKey, siteRoot, tabPlace } from '#answers/store/device.ts';
import { Items } from '#answers/store/items.ts';
import { today } from '#kit/dates/today.inline.ts';
import { askBeforeLeavingSite } from '#kit/leaving-site.inline.ts';
import { lateStringsUrl } from '#config/late-strings.inline.ts';
import { addStrings, fill } from '#kit/strings/strings.ts';
import { Typing } from '#kit/typing.ts';
import { refuseCutPastes } from '#kit/whole-paste.ts';
import { buttonView } from '../../button-view.ts';
import { actionsView } from './actions-view.ts';
import { boardPlaces } from '../storage/board-places.ts';
import { BoardStore } from '../storage/board-store.ts';
import { countPeople, newBoard, type Action, type Board } from '../board.ts';
import { BoardIntake, fileReaders, lostStartFinder } from '../intake/board-intake.ts';
import type { CatalogueList } from '../catalogue.ts';
import { gatherView } from './gather-view.ts';
import { boardStorageView } from './storage-view.ts';
import { ordersFor, sortQuestions, type Order } from '../order.ts';
import { resultsView } from './results-view.ts';
import { rowsOf, type BoardRow } from '../questions.ts';
import { recordPart } from './record-view.ts';
import type { BoardRoom } from './room.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { NamedResponse } from '../intake/incoming.ts';
import { namedView, setupView } from './setup-view.ts';
import { countWaiting, nextOn, showResults } from '../shown.ts';
import { smallSides } from '../missing-sides.ts';
import { sidesInWords } from '../sentences.ts';
import { minBatch } from '../batches.ts';
import type { BoardWords } from '../board-strings.ts';

/** The board: gathers the answers of a group and shows the results. Everything happens in the page. */
class PeerBoard extends LitElement {
  readonly #catalogue: CatalogueList[] = JSON.parse(this.dataset['catalogue']!);
  /** What has not come is said not to have come, which is better than nothing. */
  readonly #words: BoardWords = (key, values) => fill(this, key, values) || fill(this, 'board.notLoaded');
  readonly #store = new BoardStore(boardPlaces(onSharedComputer()), () => newBoard(today()));
  readonly #intake = new BoardIntake(
    this.#store,
    this.#catalogue,
    this.#words,
    () => this.#fetchStrings().catch(() => undefined),
    () => this.requestUpdate(),
  );
  /** Until somebody chooses one, the usual order for what there is. */
  #chosenOrder: Order | undefined;
  #earlier: Board | undefined;
  /** The part that was wanted and could not be loaded. */
  #missing: 'room' | 'record' | 'sheets' | undefined;
  /** Whether sheets of paper are being typed in. */
  #typesSheets = false;
  #asking = false;
  /** Whether the results were asked for, so that what all say alike is asked about. */
  #askingAlike = false;
  #ends: (() => void)[] = [];
  /** The field that is being typed into. */
  #field: HTMLInputElement | undefined;
  /** As if its writer had left the field. */
  readonly #typing = new Typing(() => {
    this.#field?.dispatchEvent(new Event('change'));
    this.#field = undefined;
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Whoever is asked whether to leave, and stays, finds the button that saves the board as a file. */
  #offerFile(): true {
    setTimeout(() => this.querySelector<HTMLElement>('#board-keep-heading ~ * button')?.focus());
    return true;
  }

  #onType = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (!field.closest('.board-setup')) return;
    this.#field = field;
    this.#typing.typed();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#store.addEventListener('change', this.#followBoard);
    this.#store.addEventListener('erased', this.#giveWay);
    this.#ends = [
      follow({
        hear: (event) => (event.key === sharedKey() && onSharedComputer() ? this.#store.stayInTab() : this.#store.hear(event)),
        refresh: () => this.#store.refresh(),
      }),
      askBeforeLeavingSite(
        () => this.#store.hasUnsaved && this.#offerFile(),
        () => this.#store.trouble === undefined,
      ),
      refuseCutPastes(this, (length, most) => fill(this, 'field.tooLong', { length, most })),
    ];
    this.addEventListener('input', this.#onType);
    this.addEventListener('focusin', this.#loadRest);
    window.addEventListener('hashchange', this.#readLink);
    // A sheet was half typed in when the page was loaded again.
    if (new Items(tabPlace(), 'sheet').read('')?.includes('"marks":["')) void this.#openSheets();
    this.#readLink();
    // Its results say who answered which wording, with words that come late.
    if (this.#store.board.wordings) void this.#fetchStrings().then(this.#draw, () => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#store.removeEventListener('change', this.#followBoard);
    this.#store.removeEventListener('erased', this.#giveWay);
    for (const end of this.#ends) end();
    this.removeEventListener('input', this.#onType);
    this.removeEventListener('focusin', this.#loadRest);
    window.removeEventListener('hashchange', this.#readLink);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { board } = this.#store;
    const asked = rowsOf(board, this.#catalogue, this.#earlier);
    const orders = ordersFor(asked);
    const order = this.#chosenOrder && orders.includes(this.#chosenOrder) ? this.#chosenOrder : orders[0]!;
    const rows = sortQuestions(asked, order);
    const beside = (earlier: Board) => {
      this.#earlier = earlier;
      this.#store.remember(earlier);
    };
    return html`
      <div class="board-screen">
        <section aria-labelledby="board-setup-heading">
          <h2 id="board-setup-heading">${words('board.setup')}</h2>
          ${setupView(words, board, this.#change)} ${namedView(words, board, this.#asking, this.#ask, this.#choose)}
        </section>
        <section aria-labelledby="board-gather-heading">
          <h2 id="board-gather-heading">${words('board.gather')}</h2>
          ${gatherView({ words, store: this.#store, intake: this.#intake, done: this.#draw, beside, sheets: this.#openSheets, missing: this.#missing === 'sheets' })}
          <sheet-grid ?hidden=${!this.#typesSheets} .parts=${{ words, board, add: this.#addSheet }}></sheet-grid>
        </section>
        <section aria-labelledby="board-results-heading">
          <h2 id="board-results-heading" tabindex="-1">${words('board.results')}</h2>
          ${this.#resultsView(board, rows, order, orders)}
        </section>
        <section aria-labelledby="board-actions-heading">
          <h2 id="board-actions-heading">${words('board.actions')}</h2>
          ${actionsView(words, board.actions, 'board', this.#write)}
        </section>
      </div>
      <section aria-labelledby="board-record-heading" class="board-record">
        ${recordPart(words, board, rows, { isMissing: this.#missing === 'record', tell: () => this.#miss('record') })}
      </section>
      <section class="board-screen" aria-labelledby="board-keep-heading">
        <h2 id="board-keep-heading">${words('board.keep')}</h2>
        ${boardStorageView(words, this.#store, () => this.#intake.begin(today()))}
      </section>
      <board-room
        .parts=${{ words, board, link: linkOf(board), rows: rows.filter(({ counts }) => counts), root: siteRoot(), write: this.#write, pick: this.#pick }}
      ></board-room>
    `;
  }

  #resultsView(board: Board, rows: readonly BoardRow[], order: Order, orders: readonly Order[]): TemplateResult {
    const words = this.#words;
    const shown = rows.some(({ counts }) => counts);
    const next = nextOn(board);
    const alike = next.alike.length;
    const more = next.more || (alike > 0 && !this.#askingAlike);
    const waiting = countWaiting(board);
    const held = rows.some((row) => row.held);
    return html`
      ${!shown && !more && alike === 0 ? html`<p>${held ? words('board.held') : words('board.tooFew', { minBatch, count: countPeople(board) })}</p>` : nothing}
      ${!shown && more ? html`<p>${words('board.ready')}</p>` : nothing} ${this.#costView(board, shown)}
      ${shown && waiting > 0 && !more ? html`<p .textContent=${words('board.wait', { count: waiting })}></p>` : nothing}
      <p class="board-buttons">
        ${more ? buttonView(words(shown ? 'board.showMore' : 'board.show'), () => this.#show(false)) : nothing}
        ${shown || linkOf(board) ? buttonView(words(shown ? 'board.room' : 'board.lobby'), () => void this.#openRoom()) : nothing}
      </p>
      <p role="status">${this.#missing === 'room' ? words('board.notLoaded') : nothing}</p>
      ${
        alike > 0 && !more
          ? html`<div class="notice">
              <p>${words('board.alike', { count: alike })}</p>
              <p>${buttonView(words('board.alike.show'), () => this.#show(true))}</p>
            </div>`
          : nothing
      }
      ${
        shown
          ? resultsView({
              words,
              board,
              rows,
              order,
              orders,
              root: siteRoot(),
              reorder: (order) => this.#reorder(order),
            })
          : nothing
      }
      ${this.#earlier ? html`<p>${words('board.earlierOpen', { title: this.#earlier.title || words('board.untitled'), date: this.#earlier.date })} ${buttonView(words('board.earlierAway'), this.#putAway)}</p>` : nothing}
    `;
  }

  /** Before the first results: what showing them now would cost. And after, why somebody waits. */
  #costView(board: Board, shown: boolean): TemplateResult | typeof nothing {
    const words = this.#words;
    if (board.named || board.sides.length < 2 || countPeople(board) < minBatch) return nothing;
    const small = smallSides(board);
    const none = countPeople(board, undefined, 0);
    return html`
      ${!shown && small.length > 0 ? html`<p class="notice" .textContent=${words('board.cost.few', { sides: sidesInWords(words, small, board.sides) })}></p>` : nothing}
      ${none > 0 && none < minBatch ? html`<p class="notice" .textContent=${words('board.cost.none', { count: none })}></p>` : nothing}
    `;
  }

  /** The parts that a first look at the board does without, before they are wanted: the network may be gone by then. */
  #loadRest = (): void => {
    this.removeEventListener('focusin', this.#loadRest);
    void Promise.all([
      this.#fetchStrings(),
      import('./room.ts'),
      import('./sheet-grid.ts'),
      import('../record-files.ts'),
      fileReaders(),
      lostStartFinder(),
    ]).then(
      () => this.toggleAttribute('data-complete', true),
      () => {
        // Loaded when they are wanted, if the network is back.
      },
    );
  };

  #fetchStrings = (): Promise<void> => addStrings(this, lateStringsUrl('board'));

  async #openRoom(): Promise<void> {
    try {
      await Promise.all([import('./room.ts'), this.#fetchStrings()]);
    } catch {
      return this.#miss('room');
    }
    this.#miss(undefined);
    // What the view shows is handed over when the board is drawn.
    await this.updateComplete;
    await this.querySelector<BoardRoom>('board-room')!.open();
  }

  #openSheets = async (): Promise<void> => {
    this.#typesSheets = !this.#typesSheets;
    try {
      await Promise.all([import('./sheet-grid.ts'), this.#fetchStrings()]);
    } catch {
      this.#typesSheets = false;
      return this.#miss('sheets');
    }
    this.#miss(undefined);
    await this.updateComplete;
    if (this.#typesSheets) await this.querySelector<SheetGrid>('sheet-grid')!.open();
  };

  #addSheet = (sheet: NamedResponse): void => {
    this.#intake.sheet(sheet);
    this.#draw();
  };

  #miss(part: 'room' | 'record' | 'sheets' | undefined): void {
    this.#missing = part;
    this.#draw();
  }

  #draw = (): void => this.requestUpdate();

  #followBoard = (): void => {
    this.#showAddress();
    this.#draw();
  };

  /** Everything was erased in another tab. */
  #giveWay = (): void => {
    this.#earlier = undefined;
    this.#intake.outcomes = [];
    this.#intake.goOn(true);
    this.#intake.said = this.#words('board.erased');
    this.querySelector<SheetGrid>('sheet-grid')?.reset?.();
    this.#draw();
  };

  #readLink = (event?: Event): void => {
    const fragment = location.hash.slice(1);
    if (fragment === '' || document.getElementById(fragment)) return;
    // Loaded again: the board of this address is here.
    if (!event && fragment === this.#store.board.link) return;
    void this.#intake.link(fragment).then(this.#draw);
    this.#showAddress();
  };

  /** The address holds the set and nothing else: where nothing is stored, a reload at least opens the set again. */
  #showAddress(): void {
    const { link } = this.#store.board;
    if (!document.getElementById(location.hash.slice(1)))
      history.replaceState(history.state, '', location.pathname + location.search + (link ? `#${link}` : ''));
  }

  /** What the board has already is no step to undo: a field says it at a pause in typing, and again when its writer leaves it. */
  #change = (part: Partial<Board>): void => this.#store.change((board) => (hasAlready(board, part) ? board : { ...board, ...part }));

  #pick = (id: string, picked: boolean): void =>
    this.#store.change((board) => ({
      ...board,
      picked: [...(board.picked ?? []).filter((other) => other !== id), ...(picked ? [id] : [])],
    }));

  #write = (change: (actions: readonly Action[]) => readonly Action[]): void =>
    this.#store.change((board) => ({ ...board, actions: change(board.actions) }));

  #show = (alike: boolean): void => {
    this.#askingAlike = !alike;
    this.#store.change((board) => showResults(board, alike));
    this.#draw();
    // The button that was pressed may be gone.
    this.querySelector<HTMLElement>('#board-results-heading')!.focus();
  };

  #reorder(order: Order): void {
    this.#chosenOrder = order;
    this.#draw();
  }

  #ask = (asking: boolean): void => {
    this.#asking = asking;
    this.#draw();
  };

  #choose = (): void => {
    this.#asking = false;
    this.#change({ named: true });
  };

  #putAway = (): void => {
    this.#earlier = undefined;
    this.#draw();
  };
}

/** The address of the participants. */
const linkOf = ({ link }: Board): string | undefined => link && new URL(`../workshop/take/#${link}`, location.href).href;

const hasAlready = (board: Board, part: Partial<Board>): boolean =>
  Object.entries(part).every(([name, value]) => JSON.stringify(board[name as keyof Board]) === JSON.stringify(value));

followEscapedMark();
customElements.define('peer-board', PeerBoard);
