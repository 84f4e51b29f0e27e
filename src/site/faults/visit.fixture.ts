import { erase } from '#answers/store/erase.ts';
import { markKey } from '#answers/store/erasure.ts';
import { MemoryStorage, placeIn, prefix } from '#answers/store/memory-storage.fixture.ts';
import { dropPastWorkshops } from '#answers/store/past-workshops.ts';
import type { TestedTool } from './fault-kinds.fixture.ts';
import type { KeptPage } from './fields-page.fixture.ts';
import { namesOf, openPage } from './kept-pages.fixture.ts';

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
