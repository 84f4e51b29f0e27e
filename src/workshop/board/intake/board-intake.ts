import { maxTextLength } from '#answers/code/index.ts';
import { nextTurn } from '#kit/slices.ts';
import type { Agenda } from '#workshop/set/agenda.ts';
import { linksIn } from '#workshop/set/links-in.ts';
import { openSet, type OpenedSet } from '#workshop/set/open-set.ts';
import { boardFor, codeListsOf, isEarlierWording, reworded, setListOf } from '../board-set.ts';
import type { BoardStore } from '../storage/board-store.ts';
import { countPeople, newBoard, type Board } from '../board.ts';
import type { CatalogueList } from '../catalogue.ts';
import type { FoundInFile, ImportRefusal } from './imported-file.ts';
import { responsesIn, type Incoming, type NamedResponse } from './incoming.ts';
import { addResponses, removeResponses, type IntakeOutcome } from './intake-outcome.ts';
import { StoppableWork, type InTurns } from './stoppable-work.ts';
import { joined } from '../joining.ts';
import { hasShown } from '../shown-memory.ts';
import type { BoardKey, BoardWords } from '../board-strings.ts';

/** How many sentences about files are said; the rest is counted. */
const maxSentences = 20;

/** What reads files, which most boards never need. Fetch it before it is needed: the network may be gone by then. */
export const fileReaders = async () => ({ ...(await import('./file-texts.ts')), ...(await import('./imported-file.ts')) });

/** Finds codes without their first letter: a first look at the board does without. */
export const lostStartFinder = () => import('#answers/code/lost-start.ts');

/** Adds responses, workshops and boards to the board: from texts, links, files and the camera. */
export class BoardIntake {
  /** What became of each response of the last text or file. */
  outcomes: readonly IntakeOutcome[] = [];
  /** One more sentence about it. */
  said = '';
  /** Boards that were brought while another is open, in their order. */
  #waiting: readonly Board[] = [];
  readonly #work: StoppableWork;
  readonly #store: BoardStore;
  readonly #catalogue: readonly CatalogueList[];
  readonly #words: BoardWords;
  readonly #ready: () => Promise<unknown>;

  /**
   * @param ready comes when all sentences can be said, or are known not to come
   * @param onWorking is called when work takes longer than a moment
   */
  constructor(
    store: BoardStore,
    catalogue: readonly CatalogueList[],
    words: BoardWords,
    ready: () => Promise<unknown>,
    onWorking: () => void,
  ) {
    this.#ready = ready;
    this.#work = new StoppableWork(onWorking);
    this.#store = store;
    this.#catalogue = catalogue;
    this.#words = words;
  }

  /** The first of these boards: the facilitator says what to do with it, and then with the next. */
  get waiting(): Board | undefined {
    return this.#waiting[0];
  }

  /** Something was done with the board that waits. @param all whether none of the others is wanted either */
  goOn(all = false): void {
    this.#waiting = all ? [] : this.#waiting.slice(1);
  }

  /**
   * Adds all responses in a text, whatever else is in it. The link of a workshop opens its board; but a board with
   * responses stays, or one that a link in the same text is of, and the facilitator is asked. Of the board's own link nothing
   * is said if there are codes too.
   */
  async text(text: string): Promise<void> {
    if (this.#isTooMuch(text)) return;
    await this.#ready();
    const { links, rest } = linksIn(await this.#withFullLinks(text));
    const said = await this.#workshops(links);
    await this.#working(async (inTurns) => {
      this.#addResponses(await inTurns(await this.#responsesIn(rest)));
      const isOwnLinkOnly = said === this.#words('board.set.same');
      // Where the facilitator is asked about a workshop, it is no news that there was no code next to its link.
      if (this.outcomes.length === 0 ? said || this.waiting : said && !isOwnLinkOnly) this.said = said;
    });
  }

  async #withFullLinks(text: string): Promise<string> {
    if (!/\/take\/\S{0,10}(#|%23)[a-z]/i.test(text)) return text;
    const short = await import('#workshop/set/short-link.ts').catch(() => undefined);
    return (await short?.withFullLinks(text)) ?? text;
  }

  /** Reads the part after `#` in the address of the page. */
  async link(fragment: string): Promise<void> {
    let text = fragment;
    try {
      text = decodeURIComponent(fragment);
    } catch {
      // Not encoded as an address: read it as it is.
    }
    await this.text(`#${text}`);
  }

  /** Removes the people whose codes are in a text from the board. */
  async off(text: string): Promise<void> {
    if (this.#isTooMuch(text)) return;
    await this.#working(async (inTurns) => {
      const incoming = await inTurns(await this.#responsesIn(text));
      this.#do((board) => removeResponses(board, incoming), 'board.nothing');
    });
  }

  /** Takes a sheet of paper that was typed in. */
  sheet(sheet: NamedResponse): void {
    this.#addResponses({ responses: [sheet], refused: [] });
  }

  /** Whether something is being looked through that takes longer than a moment. */
  get isWorking(): boolean {
    return this.#work.isLong;
  }

  /** Ends what is being looked through. */
  stop(): void {
    this.#work.stop();
  }

  async #working(work: (inTurns: InTurns) => Promise<void>): Promise<void> {
    await this.#ready();
    if (!(await this.#work.do(work))) this.#say('board.stopped');
  }

  #say(key: BoardKey): void {
    this.outcomes = [];
    this.said = this.#words(key);
  }

  /** Reads files of answers, boards, texts such as the export of a chat, and zip files with any of these. */
  async files(files: readonly File[]): Promise<void> {
    const readers = await fileReaders().catch(() => undefined);
    if (!readers) return this.#say('board.notLoaded');
    const { textsIn, foundIn } = readers;
    await this.#working(async (inTurns) => {
      const all: Incoming = { responses: [], refused: [] };
      const sentences: string[] = [];
      for (const file of files) {
        const texts = await textsIn(file);
        if (typeof texts === 'string') sentences.push(this.#fileRefused(file.name, texts));
        else
          for (const text of texts) {
            // Each begins with a turn of the page: a zip file may hold two thousand.
            await nextTurn();
            sentences.push(this.#file(text.name, await foundIn(text, this.#lists(), inTurns), all));
          }
      }
      this.#addResponses(all);
      const outcomes = sentences.filter(Boolean);
      if (outcomes.length > 0 || this.waiting) this.said = this.#inShort(outcomes);
    });
  }

  /** The sentences of the first files; of two thousand nobody reads them all. */
  #inShort(sentences: readonly string[]): string {
    const rest = sentences.length - maxSentences;
    return [...sentences.slice(0, maxSentences), ...(rest > 0 ? [this.#words('board.more', { count: rest })] : [])].join(' ');
  }

  #file(name: string, found: FoundInFile, all: Incoming): string {
    if ('reason' in found) return this.#fileRefused(name, found.reason, found.place);
    if ('board' in found) {
      this.#wait(found.board);
    } else {
      for (const one of found.responses) all.responses.push(one);
      for (const one of found.refused) all.refused.push(one);
    }
    return '';
  }

  /** Once: the same workshop may be named in a text again and again. */
  #wait(board: Board): void {
    const isThere = this.#waiting.some(
      ({ link, responses }) => link !== undefined && link === board.link && Object.keys(responses).length === 0,
    );
    if (!isThere || countPeople(board) > 0) this.#waiting = [...this.#waiting, board];
  }

  /** Adds the board that waits to the one that is open. */
  join(): void {
    const other = this.waiting!;
    this.outcomes = [];
    this.#store.change((board) => {
      // The board may have forgotten what the tab has not: it asks other questions now.
      const done = this.#store.wouldReveal(other) ? ({ ok: false, reason: 'unsafe' } as const) : joined(board, other);
      this.said = done.ok
        ? this.#words('board.joined', { ...done.counts, changed: done.counts.changed + done.counts.more })
        : this.#words(`board.apart.${done.reason}`);
      return done.ok ? done.board : board;
    });
  }

  /** Opens the board that waits in place of the one that is open, unless both together would reveal fewer than five people. */
  open(): void {
    const board = this.waiting!;
    this.outcomes = [];
    this.said = '';
    if (this.#store.wouldReveal(board)) this.said = this.#words('board.open.unsafe');
    else this.#store.change(() => board);
  }

  /** Begins a board with nothing on it; what was shown before stays remembered. */
  begin(date: string): void {
    this.#store.change(() => newBoard(date));
    this.outcomes = [];
    this.said = this.#remembered();
  }

  /** What a board that begins remembers, in a sentence; nothing if nothing of it was shown. */
  #remembered(): string {
    return hasShown(this.#store.board) ? this.#words('board.remembered') : '';
  }

  #isTooMuch(text: string): boolean {
    if (text.length <= maxTextLength) return false;
    this.#say('board.tooMuch');
    return true;
  }

  #fileRefused(name: string, reason: ImportRefusal, place = ''): string {
    return this.#words(`board.file.${reason}`, { name, place });
  }

  /**
   * Opens the first workshop of these links that can be opened here; about another one the facilitator is asked.
   *
   * @returns what is to be said of them
   */
  async #workshops(links: readonly string[]): Promise<string> {
    let said = '';
    let isOpen = false;
    for (const link of links) {
      const opened = await openSet(link, this.#catalogue.map(setListOf));
      if (!opened.ok) said ||= opened.reason === 'none' || opened.reason === 'foreign' ? '' : this.#words(`board.set.${opened.reason}`);
      else if (opened.codeList.number === this.#store.board.code || isEarlierWording(this.#store.board, opened.codeList.number)) {
        said ||= this.#words('board.set.same');
        isOpen = true;
        const agenda = await agendaOf(link);
        if (agenda.length > 0) this.#store.change((board) => ({ ...board, agenda }));
      } else {
        said = this.#open(link, opened, isOpen, await agendaOf(link)) || said;
        isOpen = true;
      }
    }
    return said;
  }

  /** @param stays whether the board stays as it is, also without answers */
  #open(link: string, opened: OpenedSet, stays: boolean, agenda: Agenda): string {
    const board = boardFor(link, opened, this.#store.board.date, (side) => this.#words(`workshop.side.${side}`), agenda);
    if (isEarlierWording(board, this.#store.board.code)) {
      this.#store.change((now) => reworded(now, board));
      return this.#words('board.set.reworded');
    }
    if (stays || countPeople(this.#store.board) > 0) {
      this.#wait(board);
      return '';
    }
    this.#store.change(() => board);
    return [this.#words('board.set.opened', { count: opened.questions.length }), this.#remembered()].join(' ').trim();
  }

  #addResponses(incoming: Incoming): void {
    this.#do((board) => addResponses(board, incoming), 'board.nothing');
  }

  #do(change: (board: Board) => { board: Board; outcomes: IntakeOutcome[] }, otherwise: BoardKey): void {
    this.outcomes = [];
    this.#store.change((board) => {
      const done = change(board);
      this.outcomes = done.outcomes;
      return done.board;
    });
    this.said = this.outcomes.length === 0 ? this.#words(otherwise) : '';
  }

  async #responsesIn(text: string) {
    const lost = await lostStartFinder().catch(() => undefined);
    return responsesIn(text, this.#lists(), lost?.lostStarts);
  }

  #lists() {
    return codeListsOf(this.#store.board, this.#catalogue);
  }
}

/** The timed plan that came with a link; what reads it loads only where there is one. */
const agendaOf = async (link: string): Promise<Agenda> =>
  link.includes('.a1.')
    ? import('#workshop/set/agenda.ts').then(
        ({ readAgenda }) => readAgenda(link),
        () => [],
      )
    : [];
