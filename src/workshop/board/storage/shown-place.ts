import { StoredValue, type Form } from '#answers/store/stored-value.ts';
import type { StoragePlace } from '#answers/store/erasure.ts';
import { exactly, smallRecordOf } from '#kit/exact-shape.ts';
import { oneOf, readJson, readShape, type Shape } from '#kit/shape.ts';
import { rememberedParts } from './board-file.ts';
import { nothingShown, mergedShown, type ShownMemory } from '../shown-memory.ts';

/** A question of the guide by its id, or a facilitator's own by its text after a quotation mark. */
const key = /^("[^]*|(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*)$/;
const memoryShape: Shape<ShownMemory> = exactly({
  version: oneOf([nothingShown.version]),
  questions: smallRecordOf(key, exactly(rememberedParts), 10_000),
});

const form: Form<ShownMemory> = {
  read(text) {
    const read = readShape(readJson(text), memoryShape);
    return read.ok ? read.value : 'broken';
  },
  write: (memory) => JSON.stringify(memory),
};

/**
 * What was shown in this tab, on whatever boards. Stored in the tab, so that loading the page again changes nothing
 * about it; where there is no room, it lasts as long as the page.
 */
export class ShownPlace {
  #memory: ShownMemory;
  readonly #place: StoredValue<ShownMemory>;

  constructor(tab: StoragePlace) {
    this.#place = new StoredValue(tab, 'shown', form);
    const found = this.#place.read();
    this.#memory = typeof found === 'object' ? found : nothingShown;
  }

  get memory(): ShownMemory {
    return this.#memory;
  }

  /** Remembers this too. Nothing is forgotten while the tab is open, unless everything is erased. */
  add(more: ShownMemory): void {
    if (Object.keys(more.questions).length === 0) return;
    this.#memory = mergedShown(this.#memory, more);
    this.#place.write(this.#memory);
  }

  /** Everything else was erased: what is remembered goes on under the mark of that. */
  goOn(): void {
    this.#place.items.wasErased();
    this.#place.write(this.#memory);
  }

  /** Everything was erased, answers and boards alike. */
  forget(): void {
    // What is remembered from now on goes under the mark of this erasing: under the one before, nobody would read it.
    this.#place.items.wasErased();
    this.#memory = nothingShown;
  }
}
