import { followEscapedMark } from '#frame/parts/escaped-mark.inline.ts';
import { html, LitElement, nothing } from 'lit';
import { follow, onSharedComputer, sharedKey } from '#answers/store/device.ts';
import { copyText } from '#kit/clipboard.ts';
import { refuseCutPastes } from '#kit/whole-paste.ts';
import { askBeforeLeaving } from '#kit/leaving.ts';
import { pageLists } from '#workshop/set/page-lists.inline.ts';
import { readAgenda, writeAgenda, type Agenda } from '#workshop/set/agenda.ts';
import { openSet } from '#workshop/set/open-set.ts';
import { writeSet } from '#workshop/set/written-set.ts';
import { emptySet, type WorkshopSet } from '#workshop/set/set.ts';
import { agendaView, type EditAgenda } from './agenda-view.ts';
import { chooseView } from './choose-view.ts';
import { DeskStore, type Desk, type Messages, type Sent } from './desk-store.ts';
import { deskStorageView } from './storage-view.ts';
import { messagesOf, writtenMessage } from './messages.ts';
import { orderView } from './order-view.ts';
import { shareView, type ShareActions } from './share-view.ts';
import { upToDate, withWordings } from './editing.ts';
import { workshopLinks, type WorkshopLinks } from './workshop-links.ts';
import { chosenSize, posterFacts, type PosterFacts, type PosterSize } from './poster-size.ts';
import { textsView } from './texts-view.ts';
import { fill } from '#kit/strings/strings.ts';
import type { Words } from '#kit/strings/words.ts';
import type { EditSet } from './edit-set.ts';

/**
 * The facilitator's desk: a set of questions is put together, and everything for the room comes out of it.
 * All of it happens in the browser. A link of the desk, or of its participants, opens the set again.
 */
class WorkshopDesk extends LitElement {
  readonly #lists = pageLists();
  readonly #say: Words = (key, values) => fill(this, key, values);
  #set: WorkshopSet = emptySet(document.documentElement.lang);
  /** The timed plan of the session, as typed. */
  #agenda: Agenda = [];
  /** What was at the desk before a link or a ready-made workshop replaced it, the latest last. */
  #past: { set: WorkshopSet; agenda: Agenda; messages: Messages }[] = [];
  readonly #store = new DeskStore();
  #ends: (() => void)[] = [];
  /** The set as the end of a link; empty if nothing is at the desk. */
  #fragment = '';
  /** Whether what is at the desk is stored. */
  #stored = true;
  #links: WorkshopLinks | undefined;
  /** A link, or what was kept, while it is being read. */
  #reading: Promise<unknown> | undefined;
  #facts: PosterFacts | undefined;
  /** Undefined until the facilitator chooses: then it is as {@link chosenSize} says. */
  #size: PosterSize | undefined;
  /** What the facilitator changed in the messages. */
  #written: Messages = {};
  /** The set whose link, poster or handout was made last, as the end of its link, and the number in its codes. */
  #sent: Sent | undefined;
  /** The set of the address that was opened: it has gone out too. */
  #linked: WorkshopSet | undefined;
  #said = '';
  #refused = '';

  /** In the light DOM, so that the styles of the site reach it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#openAddress);
    document.addEventListener('click', this.#takeStart);
    // There from the first paint, so that nothing moves when they can be pressed.
    for (const start of document.querySelectorAll<HTMLButtonElement>('[data-start]')) start.disabled = false;
    this.#ends = [
      follow({ hear: this.#hear, refresh: (woken) => (woken ? this.#wake() : this.#refresh()) }),
      askBeforeLeaving(() => !this.#stored),
      refuseCutPastes(this, (length, most) => this.#say('field.tooLong', { length, most })),
    ];
    const stored = this.#store.read();
    const linked = location.hash.length > 1 && !document.getElementById(location.hash.slice(1));
    if (stored)
      void this.#open(stored.fragment, stored).then(() => linked && stored.fragment !== location.hash.slice(1) && this.#openAddress());
    else if (linked) this.#openAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#openAddress);
    document.removeEventListener('click', this.#takeStart);
    for (const end of this.#ends) end();
  }

  #hear = ({ key, storageArea }: Pick<StorageEvent, 'key' | 'storageArea'>): void => {
    if (key === sharedKey() && onSharedComputer()) {
      this.#store.stayInTab(this.#desk);
      this.requestUpdate();
    } else if (this.#store.isAbout({ key, storageArea })) this.#refresh();
  };

  /** Another tab may have erased everything, or gone on with the set that is stored on the device. */
  #refresh(): void {
    this.#giveWay();
    const stored = this.#stored ? this.#store.readOthers() && this.#store.read() : undefined;
    if (stored) void this.#open(stored.fragment, stored);
  }

  /** Restored by Back: a later page of this tab may have gone on with the set. */
  #wake(): void {
    this.#giveWay();
    const stored = this.#store.read();
    if (stored && JSON.stringify(stored) !== JSON.stringify(this.#desk)) void this.#open(stored.fragment, stored);
  }

  /** Everything was erased in another tab, unless somebody chose to keep the desk. */
  #giveWay(): void {
    if (!this.#store.wasErased()) return;
    const kept = this.#store.read();
    if (kept) return void this.#open(kept.fragment, kept);
    this.#past = [];
    this.#written = {};
    this.#agenda = [];
    this.#links = undefined;
    this.#said = this.#say('desk.erased');
    void this.#put(emptySet(document.documentElement.lang));
  }

  #openAddress = (): void => {
    const fragment = location.hash.slice(1);
    if (fragment && !document.getElementById(fragment)) void this.#open(fragment).then(() => (this.#linked = this.#set));
  };

  /** A ready-made workshop has its set in the page as the end of a link. */
  #takeStart = (event: Event): void => {
    const start = (event.target as Element).closest<HTMLElement>('[data-start]')?.dataset['start'];
    // To what comes out of it: a ready-made workshop needs nothing more.
    if (start) void this.#open(start).then(() => this.querySelector('.desk-out')!.scrollIntoView());
  };

  /** @param stored what was stored here, if that is what is opened */
  async #open(text: string, stored?: Desk): Promise<void> {
    const reading = Promise.all([openSet(text, this.#lists), readAgenda(text)]);
    this.#reading = reading;
    const [opened, agenda] = await reading;
    this.#refused = opened.ok ? '' : this.#say(`workshop.refused.${opened.reason}`);
    if (opened.ok) {
      const own = this.#fragment !== '' && !stored ? this.#set : undefined;
      if (own) this.#past.push({ set: own, agenda: this.#agenda, messages: this.#written });
      if (!stored) this.#store.leaveDevice();
      this.#written = stored?.messages ?? {};
      // Going back to what was sent is no other workshop.
      if (this.#sent?.fragment !== text) {
        this.#sent = stored?.sent;
        this.#agenda = agenda;
      }
      this.#said = this.#say(this.#store.isOnDevice ? 'desk.saved' : stored ? 'desk.savedForTab' : 'desk.opened');
      await this.#put(opened.set);
    }
    this.requestUpdate();
  }

  #change: EditSet = (change) => {
    this.#said = '';
    return this.#put(change(this.#set));
  };

  #changeAgenda: EditAgenda = (change) => {
    this.#said = '';
    this.#agenda = change(this.#agenda);
    // A set of its own, so that links under way give way to those with this plan.
    void this.#put({ ...this.#set });
  };

  /** Shows the set straight away; its links a moment later, unless it changed again meanwhile. */
  async #put(set: WorkshopSet): Promise<void> {
    this.#set = set;
    // Until it is packed, closing the page would lose it.
    this.#stored = isBare(set, this.#agenda);
    this.requestUpdate();
    const addresses = { participant: this.#address('participant'), desk: this.#address('desk') };
    const worded = await this.#withWordings(set);
    const links = await workshopLinks(worded, this.#lists, addresses, this.#agenda);
    if (set !== this.#set) return;
    this.#links = links;
    this.#fragment = isBare(set, this.#agenda) ? '' : await this.#packed(worded, links);
    if (set !== this.#set) return;
    // Loading the page again opens the set as it is now, and not as it was when its link was opened.
    if (this.#fragment && isSetLink(location.hash)) history.replaceState(history.state, '', `#${this.#fragment}`);
    this.#save();
    this.#facts = links && links.excess === 0 ? await this.#posterFacts(links.poster) : undefined;
    this.requestUpdate();
    await this.updateComplete;
  }

  async #withWordings(set: WorkshopSet): Promise<WorkshopSet> {
    const sent = this.#sent && (await openSet(this.#sent.fragment, this.#lists));
    return withWordings(withWordings(set, this.#linked), sent?.ok ? sent.set : undefined);
  }

  /** The desk as the end of its link. */
  async #packed(set: WorkshopSet, links: WorkshopLinks | undefined): Promise<string> {
    return (links?.fragment ?? (await writeSet(upToDate(set, this.#lists)))) + (await writeAgenda(this.#agenda));
  }

  get #desk(): Desk | undefined {
    const sent = this.#sent && { sent: this.#sent };
    return this.#fragment === '' ? undefined : { fragment: this.#fragment, messages: this.#written, ...sent };
  }

  #save(): void {
    const desk = this.#desk;
    const wasKept = this.#store.isOnDevice;
    if (!desk) this.#store.clear();
    this.#stored = !desk || this.#store.write(desk);
    if (wasKept && !this.#store.isOnDevice) this.#said = this.#say('desk.savedForTab');
  }

  async #posterFacts(link: string): Promise<PosterFacts> {
    const { qrDrawing } = await import('#kit/qr/qr-drawing.ts');
    return posterFacts(qrDrawing(link, 'low').size);
  }

  #address(page: 'participant' | 'desk'): string {
    const link = page === 'participant' ? this.querySelector<HTMLAnchorElement>('[data-participant-page]')!.href : location.href;
    return link.replace(/#.*/, '');
  }

  #messages(): Required<Messages> {
    return messagesOf(this.#links, this.#written, this.#say);
  }

  readonly #doing: ShareActions = {
    copy: (text) => {
      this.#goesOut();
      void this.#copy(text);
    },
    poster: () => {
      this.#goesOut();
      void import('./sheets.ts').then(({ posterSheet, printSheet }) =>
        printSheet(posterSheet(this.#links!, chosenSize(this.#facts!, this.#size), this.#say)),
      );
    },
    restoreSent: () => void this.#open(this.#sent!.fragment),
    resize: (size) => {
      this.#size = size;
      this.requestUpdate();
    },
    handout: () => {
      this.#goesOut();
      void import('./sheets.ts').then(({ handoutSheet, printSheet }) => printSheet(handoutSheet(this.#links!, this.#say)));
    },
    agenda: () => void import('./sheets.ts').then(({ agendaSheet, printSheet }) => printSheet(agendaSheet(this.#links!, this.#say))),
    screen: () => {
      this.#goesOut();
      void this.#showScreen();
    },
    calendar: () =>
      void import('./calendar-entry.ts').then(({ saveCalendarEntry }) =>
        saveCalendarEntry(this.#links!, this.#messages().before, this.#say),
      ),
    write: (message, text) => {
      this.#written = { ...this.#written, [message]: writtenMessage(text, this.#links) };
      this.#save();
      this.requestUpdate();
    },
  };

  /** From now on people may make codes for this set. */
  #goesOut(): void {
    this.#sent = { fragment: this.#links!.fragment, number: this.#links!.opened.codeList.number };
    this.#save();
    this.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    this.#said = this.#say((await copyText(text)) ? 'desk.copied' : 'desk.notCopied');
    this.requestUpdate();
  }

  async #showScreen(): Promise<void> {
    const { qrImage } = await import('#kit/qr/qr-image.ts');
    const screen = this.querySelector<HTMLDialogElement>('dialog')!;
    screen.querySelector('div')!.replaceChildren(qrImage(this.#links!.poster, 'low'));
    screen.showModal();
  }

  #keep = (on: boolean): void => {
    const done = this.#desk !== undefined && this.#store.saveOnDevice(on, this.#desk);
    this.#said = this.#say(done ? (on ? 'desk.saved' : 'desk.savedForTab') : this.#desk ? 'desk.notSaved' : 'desk.nothing');
    this.requestUpdate();
  };

  #undo = (): void => {
    const { set, agenda, messages } = this.#past.pop()!;
    this.#agenda = agenda;
    this.#written = messages;
    this.#said = this.#say('desk.undone');
    void this.#put(set);
  };

  /** Draws what was read first, and not an empty desk that would move when it comes. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#reading;
    await super.scheduleUpdate();
  }

  protected override render() {
    const say = this.#say;
    const sent = this.#links && this.#sent && this.#sent.number !== this.#links.opened.codeList.number ? this.#sent : undefined;
    return html` ${this.#refused ? html`<p class="notice notice-error" role="alert" data-desk="refused">${this.#refused}</p>` : nothing}
      <div class="desk-columns">
        <div class="desk-in">
          ${chooseView(this.#set, this.#lists, this.#change, say)} ${orderView(this.#set, this.#lists, this.#change, say)}
          ${textsView(this.#set, this.#change, say)} ${agendaView(this.#agenda, this.#changeAgenda, say)}
        </div>
        <div class="desk-out">
          ${deskStorageView({ store: this.#store, said: this.#said, canUndo: this.#past.length > 0, keep: this.#keep, undo: this.#undo }, say)}
          ${shareView({ set: this.#set, links: this.#links, facts: this.#facts, size: this.#size, messages: this.#messages(), sent }, this.#doing, say)}
        </div>
      </div>
      <dialog class="qr-screen" aria-label=${say('desk.screen')}>
        <h2 dir="auto" lang=${this.#set.language}>${this.#set.title || say('workshop.untitled')}</h2>
        <div></div>
        <p>${say('desk.posterHow')}</p>
        <button class="button" type="button" @click=${(event: Event) => (event.target as Element).closest('dialog')!.close()}>
          ${say('desk.close')}
        </button>
      </dialog>`;
  }
}

const isSetLink = (hash: string) => /^#w\d+\./.test(hash);

const isBare = ({ title, date, items, prompts }: WorkshopSet, agenda: Agenda) =>
  items.length + prompts.length + agenda.length === 0 && title + date === '';

followEscapedMark();
customElements.define('workshop-desk', WorkshopDesk);
