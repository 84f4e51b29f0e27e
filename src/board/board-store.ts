import { readBoardFile, writeBoardFile } from './board-file.ts';
import { undone, type Board } from './board.ts';

/**
 * Holds the board of this page, and keeps it on the device only if asked to.
 *
 * One key of its own in storage. Hazards, each with a test in `board-store.test.ts`:
 * - **Broken or edited by hand**: moved to a second key and offered to the facilitator (`setAside`).
 * - **Written by a newer edition**, before this page was opened or since: left alone; this page keeps nothing (`newer`).
 * - **Full or denied**: the board lives on while the page is open, and the page says so.
 * - **Two tabs with the same board**: a change is made to what is stored, so tabs do not undo each other;
 *   `storage` events bring the other tab's changes.
 * - **Two tabs with two boards**: the board that is kept stays; the other says that it is not (`other`).
 */
export class BoardStore extends EventTarget {
  readonly #storage: Storage | undefined;
  readonly #key: string;
  #board: Board;
  #kept = false;
  #trouble: BoardTrouble | undefined;
  #setAside: string | undefined;
  #past: Board[] = [];

  /**
   * @param storage where a board may be kept; undefined if the browser gives none
   * @param key the one key that is ours
   * @param start the board to begin with if none is kept
   */
  constructor(storage: Storage | undefined, key: string, start: Board) {
    super();
    this.#storage = storage;
    this.#key = key;
    this.#board = start;
    this.#load();
  }

  get board(): Board {
    return this.#board;
  }

  /** Whether the board will be here at the next visit. */
  get kept(): boolean {
    return this.#kept;
  }

  get trouble(): BoardTrouble | undefined {
    return this.#trouble;
  }

  /** A value found in our place that could not be read, as it stood. */
  get setAside(): string | undefined {
    return this.#setAside;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Changes the board, or puts another in its place; listeners hear of it before this returns. */
  change(make: (board: Board) => Board): void {
    this.#refresh();
    const made = make(this.#board);
    if (made === this.#board) return;
    this.#past.push(this.#board);
    this.#put(made);
  }

  /** Takes the last change back; what was shown since stays remembered. */
  undo(): void {
    const earlier = this.#past.pop();
    if (earlier) this.#put(earlier.id === this.#board.id ? undone(this.#board, earlier) : earlier);
  }

  /** Keeps the board on the device from now on, unless another one is kept there; or forgets it. */
  keep(keep: boolean): void {
    if (!keep) {
      if (this.#kept) this.#attempt((storage) => storage.removeItem(this.#key));
      this.#kept = false;
      this.#trouble = undefined;
    } else {
      const there = this.#stored();
      if (there && there.id !== this.#board.id) this.#trouble = 'other';
      else if (this.#trouble !== 'newer') this.#kept = this.#write();
    }
    this.#tell();
  }

  /** Puts the board that is kept on the device in the place of this one. */
  openKept(): void {
    const kept = this.#stored();
    if (!kept) return;
    this.#past.push(this.#board);
    this.#board = kept;
    this.#kept = true;
    this.#trouble = undefined;
    this.#tell();
  }

  /** Takes in what another tab did. Give it the `storage` events of the window. */
  hear(event: Pick<StorageEvent, 'key' | 'storageArea'>): void {
    if (event.storageArea !== this.#storage || event.key !== this.#key || !this.#kept) return;
    const there = this.#stored();
    if (!there) this.#kept = false;
    else if (there.id !== this.#board.id) this.#leave();
    else {
      this.#board = there;
      // Steps of this tab would undo what the other did since.
      this.#past = [];
    }
    this.#tell();
  }

  #load(): void {
    let text: string | null = null;
    this.#attempt((storage) => (text = storage.getItem(this.#key)));
    // Nobody has asked yet to keep anything, so a storage that is denied troubles nobody.
    this.#trouble = undefined;
    if (text === null) return;
    const read = readBoardFile(text);
    if (read.ok) [this.#board, this.#kept] = [read.board, true];
    else if (read.reason === 'newer') this.#trouble = 'newer';
    else {
      this.#setAside = text;
      this.#attempt((storage) => {
        storage.setItem(`${this.#key}:set-aside`, text!);
        storage.removeItem(this.#key);
      });
    }
  }

  /** The board that is kept on the device. A newer edition of the guide may have put its own there since. */
  #stored(): Board | undefined {
    let text: string | null = null;
    this.#attempt((storage) => (text = storage.getItem(this.#key)));
    const read = text === null ? undefined : readBoardFile(text);
    if (read?.ok) return read.board;
    if (read?.reason === 'newer') this.#leave('newer');
    return undefined;
  }

  /** Reads the device again, so that a change lands on top of what another tab did. */
  #refresh(): void {
    if (!this.#kept || this.#trouble) return;
    const there = this.#stored();
    if (there && there.id === this.#board.id) this.#board = there;
    else if (there) this.#leave();
  }

  /** Something else stands in our place now: it stays, and this board lives on in the page. */
  #leave(trouble: 'other' | 'newer' = 'other'): void {
    this.#kept = false;
    this.#trouble = trouble;
  }

  #put(board: Board): void {
    // A board that replaces the kept one is another board: whoever opens it says again whether to keep it.
    if (this.#kept && board.id !== this.#board.id) this.#leave();
    this.#board = board;
    if (this.#kept) this.#write();
    this.#tell();
  }

  /** A storage that is full now may have room at the next change, so the board counts as kept. */
  #write(): boolean {
    const text = writeBoardFile(this.#board);
    if (!this.#storage) this.#trouble = 'denied';
    else if (this.#attempt((storage) => storage.setItem(this.#key, text), 'full')) this.#trouble = undefined;
    return this.#trouble !== 'denied';
  }

  /** Storage may throw at any touch. Says whether the touch went well, and notes the trouble if not. */
  #attempt(touch: (storage: Storage) => void, trouble: BoardTrouble = 'denied'): boolean {
    try {
      if (!this.#storage) throw new Error('The browser gives no storage');
      touch(this.#storage);
      return true;
    } catch {
      this.#trouble = trouble;
      return false;
    }
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** `denied`: no storage; `full`: no room; `newer`: a later edition wrote it; `other`: another board is kept there. */
export const boardTroubles = ['denied', 'full', 'newer', 'other'] as const;
export type BoardTrouble = (typeof boardTroubles)[number];
