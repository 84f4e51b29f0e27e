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

  get length(): number {
    return this.values.size;
  }

  clear(): void {
    this.values.clear();
  }

  key(index: number): string | null {
    return [...this.values.keys()][index] ?? null;
  }

  getItem(name: string): string | null {
    if (this.denied) throw new DOMException('denied', 'SecurityError');
    return this.values.get(name) ?? null;
  }

  setItem(name: string, value: string): void {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.values.set(name, value);
  }

  removeItem(name: string): void {
    this.values.delete(name);
  }
}
