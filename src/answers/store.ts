import { noAnswers, withAnswer, type Answers, type State } from './answers.ts';
import { readStored } from './stored.ts';

/**
 * Keeps a reader's answers on the device.
 *
 * One key in `localStorage` holds everything (`answers.ts` shows the shape). Life of a change: the
 * reader marks a question → the store reads the device again (another tab may have written) → puts
 * the one change on top → writes → tells its listeners. Views never write to storage themselves.
 *
 * Hazards, each with a test in `store.test.ts`:
 * - **Broken JSON, or a value of foreign shape**: moved to a second key, kept there, and offered to the
 *   reader (`setAside`). If even that cannot be written, the value is left where it is and nothing is
 *   kept for this visit.
 * - **Written by a newer edition**, before this page was opened or since: left alone; nothing is kept for this visit.
 * - **Storage full**: the change lives on in memory, every further change tries again.
 * - **Storage denied or absent** (private windows, strict settings): memory only.
 * - **Two tabs**: a change touches one question of what is stored, so tabs do not undo each other;
 *   `storage` events bring the other tab's changes in.
 * - **Storage cleared behind our back**: what this page still holds is written again with the next change, and the reader told (`restored`).
 * - **A question retired, added or reworded, a list of an older revision**: nothing happens here. Ids
 *   never change meaning, each answer remembers its revision, and the views tell the reader.
 */
export class AnswerStore extends EventTarget {
  #storage: Storage | undefined;
  readonly #key: string;
  readonly #now: () => Date;
  #answers: Answers = noAnswers();
  #trouble: Trouble | undefined;
  #setAside: string | undefined;
  #restored = false;

  /**
   * @param storage where answers are kept; undefined if the browser gives none
   * @param key the one key that is ours, see `storageKey`
   * @param now the clock
   */
  constructor(storage: Storage | undefined, key: string, now: () => Date = () => new Date()) {
    super();
    this.#storage = storage;
    this.#key = key;
    this.#now = now;
    this.#load();
  }

  get answers(): Answers {
    return this.#answers;
  }

  /** Why answers are not kept beyond this visit; undefined when they are kept. */
  get trouble(): Trouble | undefined {
    return this.#trouble;
  }

  /** A value found in our place that could not be read, as it stood. */
  get setAside(): string | undefined {
    return this.#setAside;
  }

  /** Whether what was kept had vanished without our doing, and was kept again from what this page held. */
  get restored(): boolean {
    return this.#restored;
  }

  /** Changes one answer; listeners hear of it before this returns. */
  change(list: string, revision: number, question: string, change: { state?: State; note?: string }): void {
    this.#refresh();
    this.#keep(withAnswer(this.#answers, list, revision, question, change, this.#now()));
  }

  /** Puts other answers in the place of all that are there. */
  replace(answers: Answers): void {
    this.#keep(answers);
  }

  /**
   * Takes everything of ours off the device.
   *
   * @returns a function that brings it back, for as long as the page stands
   */
  erase(): () => void {
    const before = this.#answers;
    const aside = this.#setAside;
    this.#answers = noAnswers();
    this.#setAside = undefined;
    this.#attempt((storage) => {
      storage.removeItem(this.#key);
      storage.removeItem(asideKey(this.#key));
    });
    this.#tell();
    return () => {
      this.#setAside = aside;
      if (aside !== undefined) this.#attempt((storage) => storage.setItem(asideKey(this.#key), aside));
      this.#keep(before);
    };
  }

  /**
   * Keeps the answers in another place from now on and leaves nothing in the old one. Used for shared
   * computers, where the new place is gone when the tab is closed.
   */
  moveTo(storage: Storage | undefined): void {
    this.#attempt((old) => {
      old.removeItem(this.#key);
      old.removeItem(asideKey(this.#key));
    });
    this.#storage = storage;
    this.#trouble = storage ? undefined : 'denied';
    const aside = this.#setAside;
    if (aside !== undefined) this.#attempt((place) => place.setItem(asideKey(this.#key), aside));
    this.#keep(this.#answers);
  }

  /** Takes in what another tab did. Give it the `storage` events of the window. */
  hear(event: Pick<StorageEvent, 'key' | 'newValue' | 'storageArea'>): void {
    if (event.storageArea !== this.#storage || event.key !== this.#key) return;
    const stored = readStored(event.newValue);
    // A page with trouble holds changes that are nowhere else; they must not be swept away.
    if (this.#trouble) return;
    if (stored.kind === 'answers') this.#answers = stored.answers;
    else if (stored.kind === 'none') this.#answers = noAnswers();
    else if (stored.kind === 'newer') this.#trouble = 'newer';
    this.#tell();
  }

  #load(): void {
    if (!this.#storage) {
      this.#trouble = 'denied';
      return;
    }
    let text: string | null = null;
    if (!this.#attempt((storage) => (text = storage.getItem(this.#key)))) return;
    this.#attempt((storage) => (this.#setAside = storage.getItem(asideKey(this.#key)) ?? undefined));
    const stored = readStored(text);
    if (stored.kind === 'answers') this.#answers = stored.answers;
    if (stored.kind === 'newer') this.#trouble = 'newer';
    if (stored.kind === 'broken') this.#moveAside(text!);
  }

  #moveAside(text: string): void {
    this.#setAside = text;
    const moved = this.#attempt((storage) => {
      storage.setItem(asideKey(this.#key), text);
      storage.removeItem(this.#key);
    });
    if (!moved) this.#trouble = 'unreadable';
  }

  /** Reads the device again, so that a change lands on top of what another tab wrote. */
  #refresh(): void {
    if (this.#trouble) return;
    let text: string | null = null;
    if (!this.#attempt((storage) => (text = storage.getItem(this.#key)))) return;
    const stored = readStored(text);
    if (stored.kind === 'answers') this.#answers = stored.answers;
    if (stored.kind === 'none') this.#restored ||= Object.keys(this.#answers.lists).length > 0;
    if (stored.kind === 'newer') this.#trouble = 'newer';
    if (stored.kind === 'broken') this.#moveAside(text!);
  }

  #keep(answers: Answers): void {
    this.#answers = answers;
    if (this.#storage && (!this.#trouble || this.#trouble === 'full')) {
      const written = this.#attempt((storage) => storage.setItem(this.#key, JSON.stringify(answers)), 'full');
      if (written) this.#trouble = undefined;
    }
    this.#tell();
  }

  /** Storage may throw at any touch. Says whether the touch went well, and notes the trouble if not. */
  #attempt(touch: (storage: Storage) => void, trouble: Trouble = 'denied'): boolean {
    if (!this.#storage) return false;
    try {
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

/** `denied`: no storage; `full`: no room; `newer`: a later edition wrote it; `unreadable`: broken and immovable. */
export type Trouble = 'denied' | 'full' | 'newer' | 'unreadable';

/** Where an unreadable value is put. */
export const asideKey = (key: string) => `${key}:set-aside`;
