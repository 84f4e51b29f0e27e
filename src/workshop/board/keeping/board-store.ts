import { KeptValue, type Form, type Trouble } from '#answers/store/kept-value.ts';
import { readBoardFile, storedBoard } from './board-file.ts';
import { ShownPlace } from './shown-place.ts';
import type { Board } from '../board.ts';
import { memoryBeside } from '../rounds.ts';
import { memoryOf, recalled, tellsTogether, type ShownMemory, undone } from '../shown-memory.ts';

/** `other`: another board is kept there. */
export type BoardTrouble = Trouble | 'other';

/** A board stands on the device as in its file. */
const form: Form<Board> = {
  read(text) {
    const read = readBoardFile(text);
    if (read.ok) return read.board;
    return read.reason === 'newer' ? 'newer' : 'broken';
  },
  write: storedBoard,
};

/**
 * Holds the board of this page, and keeps it on the device only if asked to.
 *
 * One key of its own in storage; `kept-value.ts` says what may go wrong with it. The board lives on while the
 * page is open, and the page says so. What the store adds, each with a test in `board-store.test.ts`:
 * - **Two tabs with the same board**: a change is made to what is stored, so tabs do not undo each other;
 *   `storage` events bring the other tab's changes.
 * - **Two tabs with two boards**: the board that is kept stays; the other says that it is not (`other`).
 */
export class BoardStore extends EventTarget {
  readonly #place: KeptValue<Board>;
  #board: Board;
  #kept = false;
  /** Whether another board stands in our place: it stays, and this one lives on in the page. */
  #other = false;
  #past: Board[] = [];
  readonly #shown: ShownPlace;

  /**
   * @param storage where a board may be kept; undefined if the browser gives none
   * @param key the one key that is ours
   * @param start the board to begin with if none is kept
   * @param shown what was shown in this tab, which every board that comes here remembers
   */
  constructor(storage: Storage | undefined, key: string, start: Board, shown = new ShownPlace(undefined, key)) {
    super();
    this.#shown = shown;
    this.#place = new KeptValue(storage, key, form);
    const found = this.#place.read();
    this.#kept = typeof found === 'object';
    this.#board = this.#recalled(typeof found === 'object' ? found : start);
    // Nobody has asked yet to keep anything, so a storage that is denied troubles nobody.
    if (found === 'denied') this.#place.trouble = undefined;
  }

  get board(): Board {
    return this.#board;
  }

  /** Whether the board will be here at the next visit. */
  get kept(): boolean {
    return this.#kept;
  }

  get trouble(): BoardTrouble | undefined {
    return this.#other ? 'other' : this.#place.trouble;
  }

  /** A value found in our place that could not be read, as it stood. */
  get setAside(): string | undefined {
    return this.#place.setAside;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Changes the board, or puts another in its place; listeners hear of it before this returns. */
  change(make: (board: Board) => Board): void {
    // A change lands on top of what another tab did.
    if (this.#kept && !this.trouble) this.#refresh();
    const made = make(this.#board);
    if (made === this.#board) return;
    this.#past.push(this.#board);
    this.#put(made);
  }

  /** Whether the results of a board would, beside those shown in this tab, tell about fewer than five people. */
  wouldTell(board: Board): boolean {
    return tellsTogether(board, this.#shown.memory);
  }

  /** Remembers what is shown of an earlier board next to this one. @returns what was added to the memory */
  remember(earlier: Board): ShownMemory {
    const memory = memoryBeside(earlier, this.#shown.memory);
    this.#shown.add(memory);
    this.#put(recalled(this.#board, this.#shown.memory));
    return memory;
  }

  /** Takes the last change back; what was shown since stays remembered. */
  undo(): void {
    const earlier = this.#past.pop();
    if (earlier) this.#put(earlier.id === this.#board.id ? undone(this.#board, earlier) : earlier);
  }

  /** Keeps the board on the device from now on, unless another one is kept there; or forgets it. */
  keep(keep: boolean): void {
    this.#other = false;
    if (keep) {
      const there = this.#place.read();
      if (typeof there === 'object' && there.id !== this.#board.id) this.#leave();
      else this.#kept = this.#place.write(this.#board);
    } else {
      if (this.#kept) this.#place.remove();
      this.#kept = false;
      this.#place.trouble = undefined;
    }
    this.#tell();
  }

  /** Puts the board that is kept on the device in the place of this one. */
  openKept(): void {
    const kept = this.#place.read();
    if (typeof kept !== 'object') return;
    this.#past.push(this.#board);
    this.#board = this.#recalled(kept);
    this.#kept = true;
    this.#other = false;
    this.#tell();
  }

  /** Takes in what another tab did. Give it the `storage` events of the window. */
  hear(event: Pick<StorageEvent, 'key' | 'storageArea'>): void {
    if (!this.#kept || !this.#place.isTouchedBy(event)) return;
    this.#kept = this.#refresh();
    // Steps of this tab would undo what the other did since.
    if (this.#kept) this.#past = [];
    this.#tell();
  }

  /** Reads the device again. @returns whether this board stands there */
  #refresh(): boolean {
    const there = this.#place.read();
    if (typeof there !== 'object') return false;
    if (there.id === this.#board.id) this.#board = this.#recalled(there);
    else this.#leave();
    return this.#kept;
  }

  #leave(): void {
    this.#kept = false;
    this.#other = true;
  }

  #put(board: Board): void {
    // A board that replaces the kept one is another board: whoever opens it says again whether to keep it.
    if (this.#kept && board.id !== this.#board.id) this.#leave();
    this.#board = this.#recalled(board);
    if (this.#kept) this.#kept = this.#place.write(this.#board);
    this.#tell();
  }

  /** The board, with all that was shown in this tab; and the tab, with all that the board has shown. */
  #recalled(board: Board): Board {
    // Most changes show nothing.
    if (board.results === this.#board?.results) return board;
    this.#shown.add(memoryOf(board));
    return recalled(board, this.#shown.memory);
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
