/** The faults that need no browser: how each happens to the page of a tool. */
import { erase } from '#answers/store/erase.ts';
import { markKey } from '#answers/store/erasure.ts';
import { MemoryStorage, placeIn, prefix } from '#answers/store/memory-storage.fixture.ts';
import { twoProcesses } from '#answers/store/two-processes.fixture.ts';
import type { FaultBy } from './fault-kinds.fixture.ts';
import type { Left, Visit } from './visit.fixture.ts';

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
  undoneLate(visit) {
    const page = visit.written();
    const undo = page.clear!();
    visit.erase();
    visit.tellOfErasing(page);
    undo();
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
