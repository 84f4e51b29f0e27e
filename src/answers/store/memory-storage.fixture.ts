import type { StoragePlace } from './erasure.ts';

/** Storage as a browser gives it, but in memory, and as short of room or as strict as a test wants it. */
export class MemoryStorage implements Storage {
  readonly values: Map<string, string>;
  /** How many characters all keys and values together may have. */
  room = Infinity;
  /** Whether it throws when it is touched, as it does where strict settings forbid it. */
  denied = false;

  constructor(values: Record<string, string> = {}) {
    this.values = new Map(Object.entries(values));
  }

  get length() {
    this.#check();
    return this.values.size;
  }
  /** In characters. */
  get used() {
    return [...this.values].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  }
  clear = () => this.values.clear();
  key = (index: number) => [...this.values.keys()][index] ?? null;
  removeItem = (name: string) => {
    this.#check();
    this.values.delete(name);
  };
  getItem = (name: string) => {
    this.#check();
    return this.values.get(name) ?? null;
  };
  setItem = (name: string, value: string) => {
    this.#check();
    const now = this.values.get(name);
    const more = value.length - (now?.length ?? -name.length);
    if (more > 0 && this.used + more > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.values.set(name, value);
  };

  #check(): void {
    if (this.denied) throw new DOMException('denied', 'SecurityError');
  }
}

export const prefix = 'peer-learning-guide:/:';

/** A place on a device: things are stored and marked in the same storage. */
export const placeIn = (storage: Storage | undefined, marks = storage): StoragePlace => ({ storage, marks, prefix });
