/** Storage as a browser gives it, but in memory, and as short of room or as strict as a test wants it. */
export class MemoryStorage implements Storage {
  readonly values: Map<string, string>;
  /** How many characters a value may have. */
  room = Infinity;
  /** Whether it throws when it is read, as it does where strict settings forbid it. */
  denied = false;

  constructor(values: Record<string, string> = {}) {
    this.values = new Map(Object.entries(values));
  }

  get length() {
    return this.values.size;
  }
  clear = () => this.values.clear();
  key = (index: number) => [...this.values.keys()][index] ?? null;
  removeItem = (name: string) => void this.values.delete(name);
  getItem = (name: string) => {
    if (this.denied) throw new DOMException('denied', 'SecurityError');
    return this.values.get(name) ?? null;
  };
  setItem = (name: string, value: string) => {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.values.set(name, value);
  };
}
