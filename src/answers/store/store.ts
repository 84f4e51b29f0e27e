import { noAnswers, withAnswer, type Answers, type State } from './answers.ts';
import { KeptValue, type Trouble } from './kept-value.ts';
import { readStored } from './stored.ts';

/**
 * Keeps a reader's answers on the device.
 *
 * One key holds everything (`answers.ts` shows the shape, `kept-value.ts` what may go wrong). Life of a
 * change: the reader marks a question → the store reads the device again (another tab may have written) →
 * puts the one change on top → writes → tells its listeners. Views never write to storage themselves.
 *
 * What the store adds, each with a test in `store.test.ts`:
 * - **Trouble on the device**: answers live on in memory for this visit.
 * - **Two tabs**: a change touches one question of what is stored, so tabs do not undo each other;
 *   `storage` events bring the other tab's changes in.
 * - **Storage cleared behind our back**: what this page still holds is written again with the next change, and the reader told (`restored`).
 * - **A question retired, added or reworded, a list of an older revision**: nothing happens here. Ids
 *   never change meaning, each answer remembers its revision, and the views tell the reader.
 */
export class AnswerStore extends EventTarget {
  readonly #place: KeptValue<Answers>;
  readonly #now: () => Date;
  #answers: Answers = noAnswers();
  #restored = false;

  /**
   * @param storage where answers are kept; undefined if the browser gives none
   * @param key the one key that is ours, see `storageKey`
   * @param now the clock
   */
  constructor(storage: Storage | undefined, key: string, now: () => Date = () => new Date()) {
    super();
    this.#place = new KeptValue(storage, key, { read: readStored, write: JSON.stringify });
    this.#now = now;
    this.#place.findAside();
    this.#read();
  }

  get answers(): Answers {
    return this.#answers;
  }

  /** Why answers are not kept beyond this visit; undefined when they are kept. */
  get trouble(): Trouble | undefined {
    return this.#place.trouble;
  }

  /** A value found in our place that could not be read, as it stood. */
  get setAside(): string | undefined {
    return this.#place.setAside;
  }

  /** Whether what was kept had vanished without our doing, and was kept again from what this page held. */
  get restored(): boolean {
    return this.#restored;
  }

  /** Changes one answer; listeners hear of it before this returns. */
  change(list: string, revision: number, question: string, change: { state?: State; note?: string }): void {
    if (!this.trouble && this.#read() === 'none') this.#restored ||= Object.keys(this.#answers.lists).length > 0;
    this.replace(withAnswer(this.#answers, list, revision, question, change, this.#now()));
  }

  /** Puts other answers in the place of all that are there. */
  replace(answers: Answers): void {
    this.#answers = answers;
    this.#place.write(answers);
    this.#tell();
  }

  /**
   * Takes everything of ours off the device.
   *
   * @returns a function that brings it back, for as long as the page stands
   */
  erase(): () => void {
    const before = this.#answers;
    this.#answers = noAnswers();
    this.#place.remove();
    const bringAside = this.#place.removeAside();
    this.#tell();
    return () => {
      bringAside();
      this.replace(before);
    };
  }

  /**
   * Keeps the answers in another place from now on and leaves nothing in the old one. Used for shared
   * computers, where the new place is gone when the tab is closed.
   */
  moveTo(storage: Storage | undefined): void {
    this.#place.moveTo(storage);
    this.replace(this.#answers);
  }

  /** Takes in what another tab did. Give it the `storage` events of the window. */
  hear(event: Pick<StorageEvent, 'key' | 'storageArea'>): void {
    // A page with trouble holds changes that are nowhere else; they must not be swept away.
    if (!this.#place.isTouchedBy(event) || this.trouble) return;
    if (this.#read() === 'none') this.#answers = noAnswers();
    this.#tell();
  }

  /** Takes the answers that stand on the device now, if any can be read there. */
  #read(): ReturnType<KeptValue<Answers>['read']> {
    const found = this.#place.read();
    if (typeof found === 'object') this.#answers = found;
    return found;
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
