import type { Answer } from './answers.ts';
import { mergedAnswer } from './changed-answer.ts';
import type { StoragePlace } from './erasure.ts';
import { Items, type Trouble } from './items.ts';
import { readPart, writePart, type AnswerPart } from './part.ts';

/** A part that is not on the device as it is here, with what was there when it changed. */
export interface HeldPart {
  base: AnswerPart | undefined;
  part: AnswerPart | undefined;
}

/** The parts of answers on the device, and those that could not be stored there and are held by this page. */
export class DeviceParts {
  readonly items: Items;
  readonly #held = new Map<string, HeldPart>();
  /** Parts that must not be written, and why. The name `*` means all of them. */
  readonly #blocked = new Map<string, 'newer' | 'unreadable'>();
  #trouble: 'denied' | 'full' | undefined;

  constructor(place: StoragePlace, name: string) {
    this.items = new Items(place, name);
  }

  /** Why something is not stored beyond this visit; undefined when everything is. */
  get trouble(): Trouble | undefined {
    return [...this.#blocked.values()][0] ?? this.#trouble;
  }

  get held(): ReadonlyMap<string, HeldPart> {
    return this.#held;
  }

  /** The names of all parts, held ones included. Asked before all of them are read. */
  names(): Set<string> {
    this.#blocked.clear();
    const names = this.items.names();
    this.#trouble = this.items.trouble;
    return new Set([...names, ...this.#held.keys()]);
  }

  /**
   * A part as it is on the device now, with what this page holds for it; nothing is written.
   *
   * @param known what the page knew of it: what became unreadable meanwhile is still that
   */
  current(name: string, known: AnswerPart | undefined): AnswerPart | undefined {
    const text = this.items.read(name);
    const found = typeof text === 'string' ? readPart(name, text) : undefined;
    this.#blocked.delete(name);
    if (found === 'newer') this.#blocked.set(name, found);
    if (found === 'broken' && !(this.items.putAside(text!) && this.items.remove(name))) this.#blocked.set(name, 'unreadable');
    const held = this.#held.get(name);
    if (typeof found === 'string' || text === undefined) return held?.part ?? known;
    return held ? bothParts(name, held.part, found, held.base) : found;
  }

  /** Writes a part, or deletes it if it is undefined; where that is not possible, holds it. @param base what it was made from */
  put(name: string, part: AnswerPart | undefined, base?: AnswerPart): void {
    const blocked = this.#blocked.has(name) || this.#blocked.has('*');
    const done = !blocked && (part ? this.items.write(name, writePart(part)) : this.items.remove(name));
    if (!blocked) this.#trouble = this.items.trouble;
    if (done) this.#held.delete(name);
    else this.#held.set(name, { base, ...this.#held.get(name), part });
  }

  /** Lets `write` write again what is held; if it fails again, the reason stays known. */
  tryAgain(write: (name: string) => void): void {
    const trouble = this.#trouble;
    for (const name of [...this.#held.keys()]) write(name);
    if (this.#held.size > 0) this.#trouble ??= trouble;
  }

  /** Nothing is written while this is so. */
  blockAll(why: 'newer' | 'unreadable'): void {
    this.#blocked.set('*', why);
  }

  /** From now on only what is on the device counts. */
  forgetHeld(): void {
    this.#held.clear();
  }
}

/** Of an answer both versions; of anything else the one that is here. */
export function bothParts(
  name: string,
  mine: AnswerPart | undefined,
  theirs: AnswerPart | undefined,
  base?: AnswerPart,
): AnswerPart | undefined {
  if (!name.includes(':')) return mine ?? theirs;
  return mergedAnswer(base as Answer | undefined, mine as Answer | undefined, theirs as Answer | undefined);
}
