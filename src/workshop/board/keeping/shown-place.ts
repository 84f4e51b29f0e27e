import { rememberedParts } from './board-file.ts';
import { exactly, smallRecordOf } from '#kit/exact-shape.ts';
import { oneOf, readJson, readShape, type Shape } from '#kit/shape.ts';
import { nothingShown, united, type ShownMemory } from '../shown-memory.ts';

/** A question of the guide by its id, or a facilitator's own by its text behind a quotation mark. */
const key = /^("[^]*|(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*)$/;
const memoryShape: Shape<ShownMemory> = exactly({
  version: oneOf([nothingShown.version]),
  questions: smallRecordOf(key, exactly(rememberedParts), 10_000),
});

/**
 * What was shown in this tab, on whatever boards. Kept in the tab's own storage, so that loading the page again
 * changes nothing about it; where there is none or no room, it lasts as long as the page.
 */
export class ShownPlace {
  #memory: ShownMemory;
  readonly #storage: Storage | undefined;
  readonly #key: string;

  /** @param storage of the tab, undefined if the browser gives none */
  constructor(storage: Storage | undefined, key: string) {
    this.#storage = storage;
    this.#key = key;
    this.#memory = this.#read() ?? nothingShown;
  }

  get memory(): ShownMemory {
    return this.#memory;
  }

  /** Remembers this too. Nothing is ever forgotten while the tab is open. */
  add(more: ShownMemory): void {
    this.#memory = united(this.#memory, more);
    try {
      this.#storage?.setItem(this.#key, JSON.stringify(this.#memory));
    } catch {
      // Full or forbidden: the memory lasts as long as the page.
    }
  }

  #read(): ShownMemory | undefined {
    try {
      const read = readShape(readJson(this.#storage?.getItem(this.#key) ?? ''), memoryShape);
      return read.ok ? read.value : undefined;
    } catch {
      return undefined;
    }
  }
}
