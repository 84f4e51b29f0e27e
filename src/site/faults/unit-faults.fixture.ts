/** The faults that need no browser: how each happens to the page of a tool. */
import { dropPastWorkshops } from '#answers/store/past-workshops.ts';
import { erase } from '#answers/store/erase.ts';
import { markKey } from '#answers/store/erasure.ts';
import { MemoryStorage, placeIn, prefix } from '#answers/store/memory-storage.fixture.ts';
import { twoProcesses } from '#answers/store/two-processes.fixture.ts';
import type { FaultBy, TestedTool } from './fault-kinds.fixture.ts';
import { namesOf, openPage, type KeptPage } from './kept-pages.fixture.ts';

/** A page as a fault left it, and what was written in it. */
export interface Left {
  page: KeptPage;
  /** Opens the tool again, in the same tab. */
  again: () => KeptPage;
  words: string[];
  /** A text of somebody else that must still be stored, as it is. */
  untouched?: string;
}

/** A device with a browser in which one tool is used. */
export class Visit {
  readonly tool: TestedTool;
  readonly device = new MemoryStorage();
  readonly tab = new MemoryStorage();
  now = new Date('2026-11-27T12:00:00Z');

  constructor(tool: TestedTool) {
    this.tool = tool;
  }

  open(tab = this.tab, device = this.device): KeptPage {
    dropPastWorkshops(this.now.toISOString().slice(0, 10), [placeIn(device), placeIn(tab, device)]);
    return openPage[this.tool]({ device, tab, clock: () => this.now });
  }

  /** A page in which a word was written and saved. */
  written(): KeptPage {
    const page = this.open();
    page.write('zxone');
    return page;
  }

  /** Everything that is stored, with its key. */
  get stored(): [storage: MemoryStorage, key: string, text: string][] {
    return [this.device, this.tab].flatMap((storage) =>
      [...storage.values].map(([key, text]): [MemoryStorage, string, string] => [storage, key, text]),
    );
  }

  everywhere(change: (storage: MemoryStorage) => void): void {
    for (const storage of [this.device, this.tab]) change(storage);
  }

  left(page: KeptPage, ...words: string[]): Left {
    return { page, words, again: () => this.open() };
  }

  /** Erases everything, from a page that was in the same tab. @param keeps whether what this tool saves stays */
  erase(keeps = false): { undo: () => boolean } {
    return erase(placeIn(this.tab, this.device), [], () => {}, keeps ? (name) => namesOf[this.tool].test(name) : undefined);
  }

  /** Tells a page of what happened to a key on the device. */
  tell(page: KeptPage, key: string | null): void {
    page.hear({ key, storageArea: this.device });
  }

  tellOfErasing(page: KeptPage): void {
    this.tell(page, markKey(prefix));
  }

  /** Puts another text where what was written is. */
  replace(change: (text: string) => string): string {
    const [storage, key, text] = this.stored.find(([, , found]) => found.includes('zxone'))!;
    const changed = change(text);
    storage.setItem(key, changed);
    return changed;
  }
}

const isOfTool = (key: string) => key.startsWith(`${prefix}e`);

export const happen: Record<FaultBy<'unit'>, (visit: Visit) => Left[]> = {
  order(visit) {
    const [tab, other] = [visit.written(), new MemoryStorage()];
    const second = visit.open(other);
    tab.write('zxtwo');
    second.write('zxthree');
    const keys = [...visit.device.values.keys()].filter(isOfTool).reverse();
    for (const page of [second, tab]) for (const key of [...keys, ...keys]) visit.tell(page, key);
    return [visit.left(tab, 'zxone', 'zxtwo'), { page: second, again: () => visit.open(other), words: ['zxone', 'zxthree'] }];
  },
  processes(visit) {
    const processes = twoProcesses();
    const pages = processes.map(({ device }) => visit.open(visit.tab, device));
    const words = ['zxone', 'zxtwo'];
    for (const [i, process] of processes.entries()) {
      process.isActive = true;
      pages[i]!.write(words[i]!, i as 0 | 1);
      process.isActive = false;
    }
    for (const [i, process] of processes.entries()) process.hear(pages[i]!);
    return pages.map((page, i) => ({ page, words, again: () => visit.open(visit.tab, processes[i]!.device) }));
  },
  clock(visit) {
    const page = visit.written();
    visit.now = new Date('2001-01-01T12:00:00Z');
    page.write('zxtwo');
    visit.open().write('zxthree');
    page.wake();
    return [visit.left(page, 'zxone', 'zxtwo', 'zxthree')];
  },
  noRoom(visit) {
    const page = visit.written();
    visit.everywhere((storage) => (storage.room = storage.used + 2));
    page.write('zxtwo');
    return [visit.left(page, 'zxone', 'zxtwo')];
  },
  roomAgain(visit) {
    const [{ page }] = happen.noRoom(visit) as [Left];
    visit.everywhere((storage) => (storage.room = Infinity));
    page.write('zxthree', 1);
    return [visit.left(page, 'zxone', 'zxtwo', 'zxthree')];
  },
  privateEnds(visit) {
    const page = visit.written();
    visit.everywhere((storage) => (storage.denied = true));
    page.write('zxtwo');
    return [visit.left(page, 'zxone', 'zxtwo')];
  },
  silent(visit) {
    const page = visit.written();
    visit.everywhere((storage) => (storage.setItem = () => {}));
    page.write('zxtwo');
    return [visit.left(page, 'zxone', 'zxtwo')];
  },
  cleared(visit) {
    const page = visit.written();
    visit.everywhere((storage) => storage.clear());
    visit.tell(page, null);
    page.write('zxtwo');
    return [visit.left(page, 'zxone', 'zxtwo')];
  },
  damaged(visit) {
    visit.written();
    const untouched = visit.replace((text) => text.slice(0, -3));
    const page = visit.open();
    page.write('zxtwo');
    return [{ ...visit.left(page, 'zxtwo'), untouched }];
  },
  newer(visit) {
    const page = visit.written();
    const untouched = visit.replace((text) => JSON.stringify({ ...(JSON.parse(text) as object), version: 99 }));
    // What is in a tab can only be changed by another page of that tab.
    if (visit.tool === 'paper') page.wake();
    page.write('zxtwo');
    const later = visit.open();
    later.write('zxthree');
    return [
      { ...visit.left(page, 'zxtwo'), untouched },
      { ...visit.left(later, 'zxthree'), untouched },
    ];
  },
  earlier(visit) {
    const [name, text] = visit.written().earlier!();
    visit.everywhere((storage) => storage.clear());
    visit.device.setItem(prefix + name, text);
    const page = visit.open();
    page.write('zxtwo');
    return [visit.left(page, 'zxone', 'zxtwo')];
  },
  waiting(visit) {
    const page = visit.written();
    page.type!('zxtwo');
    visit.erase();
    visit.tellOfErasing(page);
    page.save!();
    return [visit.left(page, 'zxone', 'zxtwo')];
  },
  unheard(visit) {
    const page = visit.written();
    visit.erase();
    page.write('zxtwo');
    visit.tellOfErasing(page);
    return [visit.left(page, 'zxone')];
  },
  late(visit) {
    const page = visit.written();
    const known = visit.stored;
    visit.erase();
    for (const [storage, key, text] of known) storage.setItem(key, text);
    for (const [, key] of known) visit.tell(page, key);
    visit.tellOfErasing(page);
    return [visit.left(page, 'zxone')];
  },
  chosen(visit) {
    const page = visit.written();
    page.type?.('zxtwo');
    const known = visit.stored;
    visit.erase(true);
    for (const [, key] of known) visit.tell(page, key);
    visit.tellOfErasing(page);
    page.save?.();
    return [visit.left(page, 'zxone', ...(page.type ? ['zxtwo'] : []))];
  },
  chosenFull(visit) {
    const page = visit.written();
    visit.everywhere((storage) => (storage.room = storage.used));
    try {
      visit.erase(true);
    } catch {
      // The page of the erasing says so.
    }
    visit.tellOfErasing(page);
    visit.everywhere((storage) => (storage.room = Infinity));
    page.write('zxtwo');
    return [visit.left(page, 'zxone', 'zxtwo')];
  },
  unerased(visit) {
    const page = visit.written();
    const step = visit.erase();
    visit.tellOfErasing(page);
    step.undo();
    page.wake();
    return [visit.left(page, 'zxone')];
  },
  importing(visit) {
    const page = visit.written();
    visit.open(new MemoryStorage()).write('zxtwo');
    page.takeIn!('zxthree');
    return [visit.left(page, 'zxone', 'zxtwo', 'zxthree')];
  },
  undoing(visit) {
    const page = visit.written();
    const undo = page.takeIn!('zxthree');
    visit.open(new MemoryStorage()).write('zxtwo');
    undo();
    return [visit.left(page, 'zxone', 'zxtwo')];
  },
  neighbour(visit) {
    const page = visit.written();
    const place = { ...placeIn(visit.tab, visit.device), prefix: 'peer-learning-guide:/other/:' };
    erase(place, [], () => {});
    visit.tell(page, markKey(place.prefix));
    page.write('zxtwo');
    return [visit.left(page, 'zxone', 'zxtwo')];
  },
};
