import { adoptAside } from './earlier-aside.inline.ts';
import { Items, type Trouble } from './items.ts';
import type { StoragePlace } from './erasure.ts';

/** What a text found in our place is: a value, the work of a later edition, or nothing that we can read. */
export type Reading<T> = T | 'newer' | 'broken';

/** How a value is written as text. `read` never throws, since anything may be found there. */
export interface Form<T> {
  read: (text: string) => Reading<T>;
  write: (value: T) => string;
}

/**
 * One value under one key, such as a board or a desk, and what may happen to it there. Its owner decides when to read
 * and write, and what to do about other tabs.
 *
 * Hazards, each with a test in `stored-value.test.ts`:
 * - **Broken, or of foreign shape**: set aside under a key of its own, next to what was set aside before, and offered to the
 *   reader. Without room for that it is left where it is, and nothing is written.
 * - **Written by a newer edition**, before this page was opened or since: left alone; nothing is written.
 * - **No room**: nothing is lost that was there, and every further write tries again.
 * - **Storage denied or absent** (private windows, strict settings): it may throw at any touch; nothing is written.
 * - **Left by an earlier edition** under a key without a mark: moved to ours; if both are there, set aside.
 */
export class StoredValue<T extends object> {
  /** Why the last touch went wrong, if it did. */
  trouble: Trouble | undefined;
  readonly items: Items;
  readonly #earlierKey: string;
  readonly #form: Form<T>;

  /** @param earlierKey where earlier editions saved it, without the prefix */
  constructor(place: StoragePlace, name: string, form: Form<T>, earlierKey = name) {
    this.items = new Items(place, name);
    this.#earlierKey = place.prefix + earlierKey;
    this.#form = form;
  }

  /** Reads what is on the device now; what cannot be read is set aside. */
  read(): Reading<T> | 'none' | 'denied' {
    this.#fromEarlier();
    this.trouble = undefined;
    const text = this.items.read('');
    if (typeof text !== 'string') {
      this.trouble = this.items.trouble;
      return text === null ? 'none' : 'denied';
    }
    const found = this.#form.read(text);
    if (found === 'newer') this.trouble = 'newer';
    if (found === 'broken' && !(this.items.putAside(text) && this.items.remove(''))) this.trouble = 'unreadable';
    return found;
  }

  /** Writes, unless something is there that must not be touched. @returns whether it is stored now */
  write(value: T): boolean {
    if (this.trouble === 'newer' || this.trouble === 'unreadable') return false;
    const done = this.items.write('', this.#form.write(value));
    this.trouble = this.items.trouble;
    return done;
  }

  /** Deletes the value; what was set aside stays. */
  remove(): void {
    this.items.remove('');
  }

  #fromEarlier(): void {
    const { storage } = this.items.place;
    adoptAside(this.items, this.#earlierKey);
    try {
      const text = storage?.getItem(this.#earlierKey);
      if (!storage || typeof text !== 'string') return;
      const safe = this.items.read('') === null ? this.items.write('', text) : this.items.putAside(text);
      if (safe && storage.getItem(this.#earlierKey) === text) storage.removeItem(this.#earlierKey);
    } catch {
      // Denied: `read` says so.
    }
  }
}
