import { markKey } from './erasure.ts';
import { MemoryStorage, prefix } from './memory-storage.fixture.ts';
import type { AnswerStore } from './store.ts';

interface Change {
  key: string;
  value: string | null;
  /** When it was made. */
  at: number;
  /** How often everything had been erased by then. */
  erasings: number;
}

/** What a tab has of the browser: its storage, and what it has not yet heard of other tabs. */
export abstract class TabProcess {
  readonly device: MemoryStorage;
  /** How often everything was erased, as far as can be seen here. */
  erasings = 0;
  /** Whether what is done now is done here. */
  isActive = false;
  protected unheard: Change[] = [];

  constructor(device: MemoryStorage) {
    this.device = device;
  }

  /** Something was written elsewhere. */
  receive(change: Change): void {
    this.unheard.push(change);
  }

  /** Tells the page what was written elsewhere, in its order. */
  hear(store: Pick<AnswerStore, 'hear'>, count = this.unheard.length): void {
    for (const change of this.unheard.splice(0, count)) {
      this.apply(change);
      store.hear({ key: change.key, storageArea: this.device });
    }
  }

  /** Tells the page so much that it knows what was written about these questions. */
  abstract hearOf(names: readonly string[], store: AnswerStore): void;

  /** A page that was asleep hears of nothing; the storage goes on. */
  sleepThrough(): void {
    for (const change of this.unheard.splice(0)) this.apply(change);
  }

  protected abstract apply(change: Change): void;
}

/** Two tabs in one process: they see the same storage, and hear events late. */
export function oneProcess(): [TabProcess, TabProcess] {
  const device = new MemoryStorage();
  const tabs: [Sharing, Sharing] = [new Sharing(device), new Sharing(device)];
  onChange(device, (key, value) => {
    for (const tab of tabs) tab.erasings = Math.max(...tabs.map(({ erasings }) => erasings));
    tabs.find(({ isActive }) => !isActive)?.receive({ key, value, at: 0, erasings: 0 });
  });
  return tabs;
}

class Sharing extends TabProcess {
  /** It sees everything by itself. */
  override hearOf(): void {}

  protected override apply(): void {}
}

/**
 * Two tabs in two processes, as in Chromium: each has a copy of the storage and sees its own changes straight away, those of
 * the other in their order and late. Whichever writes into a key last decides what it holds in both.
 */
export function twoProcesses(): [TabProcess, TabProcess] {
  let clock = 0;
  const tabs: [Copying, Copying] = [new Copying(new MemoryStorage()), new Copying(new MemoryStorage())];
  for (const [index, tab] of tabs.entries())
    onChange(tab.device, (key, value) => {
      if (!tab.isActive) return;
      const change = { key, value, at: (clock += 1), erasings: tab.erasings };
      tab.written.set(key, clock);
      tabs[1 - index]!.receive(change);
    });
  return tabs;
}

class Copying extends TabProcess {
  /** When this process last wrote each key. */
  readonly written = new Map<string, number>();

  override hearOf(names: readonly string[], store: AnswerStore): void {
    const last = this.unheard.findLastIndex(({ key }) => names.some((name) => key.endsWith(`:${name}`)));
    this.hear(store, last + 1);
  }

  protected override apply({ key, value, at, erasings }: Change): void {
    if ((this.written.get(key) ?? 0) > at) return;
    // What another process wrote is no new change, and there is always room for it: the browser counts once.
    if (value === null) this.device.values.delete(key);
    else this.device.values.set(key, value);
    if (key === markKey(prefix)) this.erasings = Math.max(this.erasings, erasings);
  }
}

function onChange(device: MemoryStorage, hear: (key: string, value: string | null) => void): void {
  const [set, remove] = [device.setItem, device.removeItem];
  device.setItem = (key, value) => (set(key, value), hear(key, value));
  device.removeItem = (key) => (remove(key), hear(key, null));
}
