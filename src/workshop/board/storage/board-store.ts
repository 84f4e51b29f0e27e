import { StoredValue } from '#answers/store/stored-value.ts';
import type { Trouble } from '#answers/store/items.ts';
import { storedBoard } from './board-file.ts';
import { boardForm, type BoardPlaces } from './board-places.ts';
import { ShownPlace } from './shown-place.ts';
import type { Board } from '../board.ts';
import { memoryBeside } from '../rounds.ts';
import { memoryOf, recalled, revealsTogether, undone, type ShownMemory } from '../shown-memory.ts';

/** `other`: another board is stored there. */
export type BoardTrouble = Trouble | 'other';

/**
 * The board of this page. It is stored in the tab, so that a reload loses nothing, and on the device if its facilitator
 * asks for that; `stored-value.ts` says what may go wrong with either. What the store adds, each with a test in
 * `board-store.test.ts`:
 * - **Two tabs with the same board**: a change is made to what is stored, so tabs do not undo each other;
 *   `storage` events bring the other tab's changes. Two processes may still overwrite each other within some milliseconds:
 *   with 200 changes of two tabs, 30 ms apart on average, 6 of 260 last values were lost, and none under Web Locks. But
 *   these are steps of one person in two windows of one browser, and locks would make each of them, and each undo, wait.
 * - **Two tabs with two boards**: the board on the device stays; the other says that it is not there (`other`).
 * - **Everything was erased**: the board gives way to an empty one, also where nobody had asked to store it.
 * - **Undo** undoes the last step of this tab, and nothing that another tab did since.
 */
export class BoardStore extends EventTarget {
  readonly #tab: StoredValue<Board>;
  /** What was shown in this tab, which every board that comes here remembers. */
  readonly #shown: ShownPlace;
  #device: StoredValue<Board> | undefined;
  readonly #start: () => Board;
  #board: Board;
  #onDevice = false;
  /** Whether another board is stored on the device: it stays, and this one is in the tab. */
  #other = false;
  /** Whether nothing was done here since everything was erased. */
  #gaveWay = false;
  #past: Board[] = [];
  /** As it was saved as a file last, or as it began. */
  #safe: Board;

  /** @param start makes the board to begin with if none is stored */
  constructor({ tab, device }: BoardPlaces, start: () => Board) {
    super();
    this.#start = start;
    this.#tab = new StoredValue(tab, 'board', boardForm);
    this.#shown = new ShownPlace(tab);
    this.#device = device && new StoredValue(device, 'board', boardForm);
    const inTab = this.#tab.read();
    const onDevice = typeof inTab === 'object' ? 'none' : (this.#device?.read() ?? 'none');
    this.#onDevice = typeof onDevice === 'object';
    this.#safe = start();
    this.#board = this.#recalled(typeof inTab === 'object' ? inTab : typeof onDevice === 'object' ? onDevice : this.#safe);
  }

  get board(): Board {
    return this.#board;
  }

  /** Whether the board will be here at the next visit. */
  get isOnDevice(): boolean {
    return this.#onDevice;
  }

  /** Whether it can be stored on this device at all. */
  get canSave(): boolean {
    return this.#device !== undefined;
  }

  /** Whether closing the tab would lose what nobody saved. */
  get hasUnsaved(): boolean {
    const { responses, actions, questions } = this.#board;
    const holds = Object.keys(responses).length + actions.length + questions.length > 0;
    return holds && this.#board !== this.#safe && (!this.#onDevice || this.#place.trouble !== undefined);
  }

  get trouble(): BoardTrouble | undefined {
    return this.#other ? 'other' : (this.#device?.trouble ?? this.#tab.trouble);
  }

  /** Values found in our place that could not be read, as they were. */
  get setAside(): readonly string[] {
    return [...this.#tab.items.aside, ...(this.#device?.items.aside ?? [])];
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Changes the board, or replaces it with another; listeners hear of it before this returns. */
  change(make: (board: Board) => Board): void {
    this.#refresh();
    const made = make(this.#board);
    // What another tab did since may be new here all the same.
    if (made === this.#board) return this.#tell();
    this.#past.push(this.#board);
    this.#put(made);
  }

  /** Whether the results of a board and those shown in this tab would together reveal fewer than five people. */
  wouldReveal(board: Board): boolean {
    return revealsTogether(board, this.#shown.memory);
  }

  /** Remembers what is shown of an earlier board next to this one. @returns what was added to the memory */
  remember(earlier: Board): ShownMemory {
    this.#refresh();
    const memory = memoryBeside(earlier, this.#shown.memory);
    this.#shown.add(memory);
    this.#put(recalled(this.#board, this.#shown.memory));
    return memory;
  }

  /** Undoes the last change of this tab; what was shown since stays remembered. @returns whether there was one left to undo */
  undo(): boolean {
    this.#refresh();
    const earlier = this.#past.pop();
    if (earlier) this.#put(earlier.id === this.#board.id ? undone(this.#board, earlier) : earlier);
    else this.#tell();
    return earlier !== undefined;
  }

  /** Stores the board on the device from now on, unless another one is there; or only in the tab again. */
  saveOnDevice(on: boolean): void {
    this.#other = false;
    if (on && this.#device) {
      const there = this.#device.read();
      if (typeof there === 'object' && storedBoard(there) !== storedBoard(this.#board)) this.#leave();
      else this.#onDevice = this.#device.write(this.#board);
      if (this.#onDevice) this.#tab.remove();
    } else if (this.#onDevice && this.#tab.write(this.#board)) {
      this.#device?.remove();
      this.#onDevice = false;
    }
    this.#tell();
  }

  /** Opens the board that is stored on the device in place of this one. */
  openSaved(): void {
    const there = this.#device?.read();
    if (typeof there !== 'object') return;
    this.#past.push(this.#board);
    this.#board = this.#recalled(there);
    this.#onDevice = true;
    this.#other = false;
    this.#tab.remove();
    this.#tell();
  }

  /** The board is in a file now. */
  savedAsFile(): void {
    this.#safe = this.#board;
    this.#tell();
  }

  /** Another tab said that the computer is shared: what is on the device is its business. */
  stayInTab(): void {
    if (this.#onDevice) this.#tab.write(this.#board);
    this.#onDevice = false;
    this.#device = undefined;
    this.#tell();
  }

  /** Reads what another tab did. Give it the `storage` events of the window. */
  hear(event: Pick<StorageEvent, 'key' | 'storageArea'>): void {
    if (!this.#tab.items.heard(event) && !this.#device?.items.heard(event)) return;
    this.refresh();
  }

  /** Reads the device again. */
  refresh(): void {
    this.#refresh();
    this.#tell();
  }

  get #place(): StoredValue<Board> {
    return this.#onDevice && this.#device ? this.#device : this.#tab;
  }

  #refresh(): void {
    const isNewer = this.#place.trouble === 'full';
    const erased = [this.#tab, this.#device].map((place) => place?.items.wasErased() ?? false);
    if (erased.includes(true) && !this.#isStillStored()) return this.#giveWay();
    if (this.#gaveWay && !this.#onDevice && this.#isBackOnDevice()) return;
    // Without room, what this page holds is newer than what is stored.
    if (isNewer) return;
    const there = this.#place.read();
    if (this.#onDevice && typeof there !== 'object') this.#onDevice = false;
    else if (this.#onDevice && typeof there === 'object' && there.id !== this.#board.id) this.#leave();
    else if (typeof there === 'object' && storedBoard(there) !== storedBoard(this.#board)) {
      this.#board = this.#recalled(there);
      // Steps of this page would undo what another did since.
      this.#past = [];
    } else return;
    if (!this.#onDevice && !this.#gaveWay && this.#place.read() === 'none') this.#tab.write(this.#board);
  }

  #giveWay(): void {
    this.#past = [];
    this.#onDevice = false;
    this.#other = false;
    const there = [this.#tab, this.#device].map((place) => place?.read());
    this.#shown.forget();
    this.#safe = this.#start();
    this.#board = there.find((found) => typeof found === 'object') ?? this.#safe;
    this.#gaveWay = this.#board === this.#safe;
    this.#onDevice = typeof there[1] === 'object' && this.#board === there[1];
    this.dispatchEvent(new Event('erased'));
  }

  /** Whether everything else was erased: whoever did so chose to keep this board. */
  #isStillStored(): boolean {
    const found = [this.#tab, this.#device].map((place) => place?.read());
    if (!found.some((board) => typeof board === 'object' && board.id === this.#board.id)) return false;
    this.#shown.goOn();
    return true;
  }

  /** Takes the board on the device in place of the empty one here, where the erasing was undone. @returns whether there is one */
  #isBackOnDevice(): boolean {
    const there = this.#device?.read();
    if (typeof there !== 'object') return false;
    this.#board = this.#recalled(there);
    this.#onDevice = true;
    this.#gaveWay = false;
    return true;
  }

  #leave(): void {
    this.#onDevice = false;
    this.#other = true;
  }

  #put(board: Board): void {
    // A board that replaces the one on the device is another board: whoever opens it says again whether to store it.
    if (this.#onDevice && board.id !== this.#board.id) this.#leave();
    this.#gaveWay = false;
    this.#board = this.#recalled(board);
    if (!this.#place.write(this.#board) && this.#onDevice && this.#place.trouble !== 'full') this.#onDevice = false;
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
