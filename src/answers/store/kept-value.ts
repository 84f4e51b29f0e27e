/** What a text found in our place is: a value, the work of a later edition, or nothing that we can read. */
export type Reading<T> = T | 'newer' | 'broken';

/** How a value stands on the device as text. `read` never throws, since anything may stand there. */
export interface Form<T> {
  read: (text: string) => Reading<T>;
  write: (value: T) => string;
}

/** `denied`: no storage; `full`: no room; `newer`: a later edition wrote it; `unreadable`: broken and immovable. */
export type Trouble = 'denied' | 'full' | 'newer' | 'unreadable';

/** Where an unreadable value is put. */
export const asideKey = (key: string) => `${key}:set-aside`;

/**
 * One value under one key of the device's storage, and what may happen to it there. Who holds one decides
 * when to read and write, and what to do about other tabs; nobody else touches storage for it.
 *
 * Hazards, each with a test in `kept-value.test.ts`:
 * - **Broken, or of foreign shape**, when the page is opened or later: moved to a second key, kept there, and
 *   offered to the reader (`setAside`), behind what was put there before. Without room for that it is left where
 *   it is, and nothing is written.
 * - **Written by a newer edition**, before this page was opened or since: left alone; nothing is written.
 * - **Storage full**: nothing is lost that was there, and every further write tries again.
 * - **Storage denied or absent** (private windows, strict settings): it may throw at any touch; nothing is written.
 */
export class KeptValue<T extends object> {
  /** Why the last touch went wrong, if it did. Who asks nothing of the device may put it away. */
  trouble: Trouble | undefined;
  /** A value found in our place that could not be read, as it stood. */
  setAside: string | undefined;
  #storage: Storage | undefined;
  readonly #key: string;
  readonly #form: Form<T>;

  /** @param storage where the value is kept; undefined if the browser gives none */
  constructor(storage: Storage | undefined, key: string, form: Form<T>) {
    this.#storage = storage;
    this.#key = key;
    this.#form = form;
  }

  /** Reads what stands on the device now; what cannot be read is set aside. */
  read(): Reading<T> | 'none' | 'denied' {
    this.trouble = undefined;
    const text = this.#attempt((storage) => storage.getItem(this.#key));
    if (typeof text !== 'string') return text === null ? 'none' : 'denied';
    const found = this.#form.read(text);
    if (found === 'newer') this.trouble = 'newer';
    if (found === 'broken' && this.#putAside(text, 'unreadable')) this.remove();
    return found;
  }

  /**
   * Writes, unless something stands there that must not be touched.
   *
   * @returns whether to go on writing: a storage that is full now may have room next time
   */
  write(value: T): boolean {
    if (this.trouble && this.trouble !== 'full') return false;
    this.trouble = undefined;
    const text = this.#form.write(value);
    this.#attempt((storage) => storage.setItem(this.#key, text), 'full');
    return true;
  }

  /** Takes the value off the device; what was set aside stays. */
  remove(): void {
    this.#attempt((storage) => storage.removeItem(this.#key));
  }

  /** Offers again what was set aside at an earlier visit. */
  findAside(): void {
    this.setAside = this.#attempt((storage) => storage.getItem(asideKey(this.#key))) ?? undefined;
  }

  /** Takes off the device what was set aside. @returns what brings it back */
  removeAside(): () => void {
    const aside = this.setAside;
    this.setAside = undefined;
    this.#attempt((storage) => storage.removeItem(asideKey(this.#key)));
    return () => {
      if (aside !== undefined) this.#putAside(aside);
    };
  }

  /** Leaves nothing in the old place; what was set aside moves along, the value with the next write. */
  moveTo(storage: Storage | undefined): void {
    this.remove();
    const bringBack = this.removeAside();
    this.#storage = storage;
    this.trouble = storage ? undefined : 'denied';
    bringBack();
  }

  /** Whether an event of the window tells that another tab touched this value. */
  isTouchedBy({ key, storageArea }: Pick<StorageEvent, 'key' | 'storageArea'>): boolean {
    return storageArea === this.#storage && key === this.#key;
  }

  #putAside(text: string, trouble?: Trouble): boolean {
    const before = this.#attempt((storage) => storage.getItem(asideKey(this.#key)));
    this.setAside = before ? `${before}\n${text}` : text;
    return this.#attempt((storage) => (storage.setItem(asideKey(this.#key), this.setAside!), true), trouble) ?? false;
  }

  /** Gives undefined, and notes the trouble, if the touch goes wrong. */
  #attempt<R>(touch: (storage: Storage) => R, trouble: Trouble = 'denied'): R | undefined {
    try {
      if (this.#storage) return touch(this.#storage);
      this.trouble = 'denied';
    } catch {
      this.trouble = trouble;
    }
    return undefined;
  }
}
