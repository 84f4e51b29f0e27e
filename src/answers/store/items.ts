import { attempt, firstMark, keysOf, markInKey, markKey, markOn, sweep, type StoragePlace } from './erasure.ts';

/** `denied`: no storage; `full`: no room; `newer`: a later edition wrote it; `unreadable`: broken and immovable. */
export type Trouble = 'denied' | 'full' | 'newer' | 'unreadable';

/**
 * Texts in the storage of this site, one key per item. Everything that a person writes here goes through this class;
 * nothing else touches storage for it.
 *
 * Why `localStorage` and one key per item, and not one value, nor IndexedDB:
 * - A page that is closed gets no time to wait: only a synchronous write at `pagehide` is certain to be made.
 * - Browsers with one process per tab give each its own copy of the storage, some milliseconds old. Whoever changes one value
 *   that holds everything writes old copies of all other answers along with it. Measured in Chromium, two tabs in processes
 *   of their own, 100 edits of 13 notes in each, 30 ms apart on average: with one key 5 to 9 of 25 last notes were lost in
 *   each of five runs; with a key for each answer none in ten, 5 ms apart as well.
 * - A browser that is killed as a whole may lose the last seconds: it writes its storage to the disk now and then, and
 *   no page can ask it to.
 *
 * A key is made of the prefix of the site, the mark of the last erasing (`erasure.ts`), the name of what is saved, and the
 * name of the item: `peer-learning-guide:/guide/:e0:answers:sustained-contact:s2-q1-a`.
 */
export class Items {
  /** What went wrong with the last touch, if anything. */
  trouble: 'denied' | 'full' | undefined;
  #place: StoragePlace;
  readonly #name: string;
  #mark: string;
  /** Whether the mark could be looked for: a page that was denied it cannot know whether there was another. */
  #looked: boolean;

  /** @param name of what is saved, such as `answers`; the item without a name of its own has this key */
  constructor(place: StoragePlace, name: string) {
    this.#place = place;
    this.#name = name;
    this.#mark = markOn(place) ?? firstMark;
    this.#looked = this.read('') !== undefined;
    sweep(place, this.#mark);
  }

  get place(): StoragePlace {
    return this.#place;
  }

  /** Whether everything was erased since this page read. From then on only what came after counts. */
  wasErased(): boolean {
    const now = markOn(this.#place);
    const known = this.#looked;
    this.#looked ||= this.read('') !== undefined;
    if (now === undefined || now === this.#mark) return false;
    this.#mark = now;
    sweep(this.#place, now);
    return known;
  }

  /** The names of all items that are there. */
  names(): string[] {
    const keys = this.#touch((storage) => keysOf(storage, this.#key(''))) ?? [];
    return keys.map((key) => this.nameOf(key)).filter((name) => name !== undefined);
  }

  /** The name of the item with this key; undefined if the key is of something else. */
  nameOf(key: string): string | undefined {
    const own = this.#key('');
    if (key === own) return '';
    return key.startsWith(`${own}:`) ? key.slice(own.length + 1) : undefined;
  }

  /** The text of an item; null if there is none, undefined if it cannot be read. */
  read(name: string): string | null | undefined {
    return this.#touch((storage) => storage.getItem(this.#key(name)));
  }

  /** Saves an item. @returns whether it was read back as it was written */
  write(name: string, text: string): boolean {
    return this.#save(this.#key(name), text);
  }

  /** @returns whether the item is gone */
  remove(name: string): boolean {
    return this.#touch((storage) => (storage.removeItem(this.#key(name)), true)) ?? false;
  }

  /** Texts found in our place that could not be read, as they were. */
  get aside(): string[] {
    return attempt(() => keysOf(this.#place.storage!, this.#asideKey('')).map((key) => this.#place.storage!.getItem(key)!)) ?? [];
  }

  /** Saves a text that cannot be read, next to those found before. @returns whether it is safe there */
  putAside(text: string): boolean {
    const known = this.aside;
    if (known.includes(text)) return true;
    let number = known.length;
    while (attempt(() => this.#place.storage!.getItem(this.#asideKey(number))) !== null && number < 1e4) number += 1;
    return this.#save(this.#asideKey(number), text);
  }

  /** Deletes what was set aside. */
  removeAside(): void {
    attempt(() => keysOf(this.#place.storage!, this.#asideKey('')).forEach((key) => this.#place.storage!.removeItem(key)));
  }

  /** From now on in another place; nothing is moved. */
  moveTo(place: StoragePlace): void {
    this.#place = place;
    this.trouble = undefined;
    sweep(place, markOn(place) ?? this.#mark);
  }

  /** What an event of the window is about: an item by name, everything, or nothing of ours. */
  heard({ key, storageArea }: Pick<StorageEvent, 'key' | 'storageArea'>): { item: string } | 'everything' | undefined {
    const { storage, marks, prefix } = this.#place;
    if (storageArea !== storage && storageArea !== marks) return undefined;
    // A page that was denied a look when it was opened must know what was erased before it shows what others wrote.
    if (!this.#looked) this.wasErased();
    if (key === null || key === markKey(prefix)) return 'everything';
    if (storageArea !== storage) return undefined;
    // Of an erasing, what it removed is heard of before its mark.
    const now = markOn(this.#place) ?? this.#mark;
    if (now !== this.#mark) return 'everything';
    // A page that had not heard of the erasing wrote under the old mark.
    if ((markInKey(key, prefix) ?? now) !== now) attempt(() => storage?.removeItem(key));
    const item = this.nameOf(key);
    return item === undefined ? undefined : { item };
  }

  #key(name: string): string {
    return `${this.#place.prefix}${this.#mark}:${this.#name}${name && ':'}${name}`;
  }

  #asideKey(number: number | ''): string {
    return `${this.#place.prefix}${this.#mark}:aside:${this.#name}:${number}`;
  }

  #save(key: string, text: string): boolean {
    const done = this.#touch((storage) => {
      storage.setItem(key, text);
      // So that it outlives the mark of the device, if somebody clears that alone.
      if (storage !== this.#place.marks && this.#mark !== firstMark) storage.setItem(markKey(this.#place.prefix), this.#mark);
      return storage.getItem(key) === text;
    }, 'full');
    if (done === false) this.trouble = 'full';
    return done ?? false;
  }

  #touch<T>(touch: (storage: Storage) => T, trouble: 'denied' | 'full' = 'denied'): T | undefined {
    this.trouble = undefined;
    const { storage } = this.#place;
    try {
      if (storage) return touch(storage);
      this.trouble = 'denied';
    } catch (error) {
      this.trouble = error instanceof DOMException && error.name === 'SecurityError' ? 'denied' : trouble;
    }
    return undefined;
  }
}
