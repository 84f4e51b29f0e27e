import { noAnswers, type Answer, type Answers } from './answers.ts';
import { changedAnswer, same, type AnswerEdit } from './changed-answer.ts';
import { DeviceParts } from './device-parts.ts';
import { attempt, type StoragePlace } from './erasure.ts';
import type { Items, Trouble } from './items.ts';
import { answerParts, partName, partOf, withPart, type AnswerPart } from './part.ts';
import type { UndoableStep } from './step.ts';

/** What became of a change: `held`: only while this page is open; `erased`: not made, since everything was erased meanwhile. */
export type SaveResult = 'saved' | 'held' | 'erased';

/** What taking over needs of the store. */
export interface EarlierParts {
  there: (name: string) => AnswerPart | undefined;
  /** @returns whether it is stored */
  put: (name: string, part: AnswerPart | undefined, there: AnswerPart | undefined) => boolean;
}

/**
 * A reader's answers, saved on the device: one key for each (`items.ts`), so that tabs do not undo each other.
 *
 * Life of a change: the reader marks a question → the store reads that answer on the device again → makes the change to
 * it → writes → dispatches `change`. What a page remembers is for showing only and is never written over what is there.
 *
 * What may happen, each with a test in `store.test.ts`:
 * - **No storage, or no room**: the change is held in memory, shown, and tried again on top of fresh data with the next one.
 * - **Another tab wrote**: `hear` reads that answer, `refresh` all of them, for pages that were asleep and heard nothing.
 * - **Another tab wrote into the same note**: both texts stay, see `mergedAnswer`.
 * - **Everything was erased**: what this page remembers gives way, and `erased` is dispatched.
 * - **Storage was cleared by something else** while the page was open: what it shows is saved again with the next change
 *   (`restored`).
 * - **An answer that is broken, or of a later edition**: set aside, or left alone; the others are not touched by that.
 * - **Answers of an earlier edition**, in one value: `earlier` is dispatched, and `migration.ts` takes them over.
 */
export class AnswerStore extends EventTarget {
  readonly #parts: DeviceParts;
  /** Of these answers among all that this site saves. */
  readonly name: string;
  readonly #now: () => Date;
  #answers: Answers = noAnswers();
  #restored = false;
  /** How often everything was erased since this page was opened. */
  #erasings = 0;

  /** @param name of these answers among all that this site saves, see `items.ts` */
  constructor(place: StoragePlace, name: string, now: () => Date = () => new Date()) {
    super();
    this.#parts = new DeviceParts(place, name);
    this.name = name;
    this.#now = now;
    this.#readAll();
  }

  get answers(): Answers {
    return this.#answers;
  }

  /** Why something is not stored beyond this visit; undefined when everything is. */
  get trouble(): Trouble | undefined {
    return this.#parts.trouble;
  }

  get place(): StoragePlace {
    return this.#items.place;
  }

  /** Values found in our place that could not be read, as they were. */
  get setAside(): readonly string[] {
    return this.#items.aside;
  }

  /** Whether what was stored had vanished without our doing, and was stored again from what this page held. */
  get restored(): boolean {
    return this.#restored;
  }

  /** Whether closing the page would lose something. */
  get hasUnsaved(): boolean {
    return this.#parts.held.size > 0;
  }

  /** Changes one answer; listeners hear of it before this returns. */
  change(list: string, revision: number, question: string, change: AnswerEdit): SaveResult {
    // A mark is a click of now; a note may have been begun before everything was erased.
    if (this.#givesWay() && change.note !== undefined) return 'erased';
    this.#restoreCleared();
    const name = partName(list, question);
    const there = this.#current(name) as Answer | undefined;
    const answer = changedAnswer(there, change, revision, this.#now());
    this.#put(name, answer, there);
    // Without its answer the list would look as if it had never been touched.
    if (!answer && there) this.#put(list, { ...partOf(this.#answers, list), revision, changed: this.#now().toISOString() });
    this.#tryAgain();
    this.#tell();
    return this.#parts.held.has(name) ? 'held' : 'saved';
  }

  /**
   * Changes any number of answers in one step.
   *
   * @param make gets the answers as they are on the device now
   * @param outlives whether it can be undone after everything was erased, as only the erasing itself can
   */
  update(make: (answers: Answers) => Answers, outlives = false): UndoableStep {
    this.#givesWay();
    const erasings = this.#erasings;
    this.#restoreCleared();
    this.#readAll();
    const [before, after] = [answerParts(this.#answers), answerParts(make(this.#answers))];
    // Answers before their list: a list goes with its last answer.
    const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !same(before.get(name), after.get(name))).reverse();
    for (const name of names) this.#put(name, after.get(name), before.get(name));
    this.#tell();
    const left = names.map((name) => [name, partOf(this.#answers, name)] as const);
    const isOver = () => !outlives && this.#erasings !== erasings;
    const holding = () => (isOver() ? [] : left.filter(([name, part]) => same(part, partOf(this.#answers, name))).map(([name]) => name));
    return {
      holds: () => holding().length > 0,
      undo: () => {
        this.#givesWay();
        this.#readAll();
        const still = holding();
        for (const name of still) this.#put(name, before.get(name), partOf(this.#answers, name));
        this.#tell();
        return !still.some((name) => this.#parts.held.has(name));
      },
    };
  }

  /** Deletes these answers and what was set aside with them. */
  clear(outlives = false): UndoableStep {
    const aside = this.#items.aside;
    this.#items.removeAside();
    const step = this.update(noAnswers, outlives);
    return { ...step, undo: () => (step.holds() && aside.forEach((text) => this.#items.putAside(text)), step.undo()) };
  }

  /** Reads the device again. @param woken whether the page was asleep: then it does not know why something is gone */
  refresh(woken = false): void {
    if (!this.#givesWay()) {
      if (woken || this.#items.names().length > 0) this.#readAll();
      this.#tryAgain();
    }
    this.#tell();
  }

  /** Reads what another tab changed. Give it the `storage` events of the window. */
  hear(event: Pick<StorageEvent, 'key' | 'storageArea'>): void {
    const heard = this.#items.heard(event);
    if (heard === 'everything') this.#givesWay();
    else if (heard) this.#show(heard.item, this.#current(heard.item));
    else if (event.key === this.#earlierKey && event.storageArea === this.#items.place.storage) this.dispatchEvent(new Event('earlier'));
    else return;
    this.#tell();
  }

  /**
   * Saves in another place from now on. Nothing that is stored moves; `move-store.ts` does that.
   *
   * @param along whether what is held comes along
   */
  moveTo(place: StoragePlace, along = true): void {
    const held = along ? [...this.#parts.held] : [];
    this.#items.moveTo(place);
    this.#parts.forgetHeld();
    this.#readAll();
    for (const [name, { part, base }] of held) this.#put(name, part, base);
    this.#tell();
  }

  /** Whether an earlier edition left answers here, in one value. */
  get hasEarlier(): boolean {
    const [key, { storage }] = [this.#earlierKey, this.#items.place];
    return [key, `${key}:set-aside`].some((name) => typeof attempt(() => storage?.getItem(name)) === 'string');
  }

  /** For `migration.ts`. @param move moves what an earlier edition saved under a key, or says why nothing may be written */
  migrate(move: (items: Items, key: string, parts: EarlierParts) => 'newer' | 'unreadable' | undefined): void {
    const left = move(this.#items, this.#earlierKey, {
      there: (name) => this.#current(name),
      put: (name, part, there) => (this.#put(name, part, there), !this.#parts.held.has(name)),
    });
    if (left) this.#parts.blockAll(left);
    this.#tell();
  }

  get #items(): Items {
    return this.#parts.items;
  }

  get #earlierKey(): string {
    return this.#items.place.prefix + this.name;
  }

  #givesWay(): boolean {
    if (!this.#items.wasErased()) return false;
    const known = [...answerParts(this.#answers)].filter(([name]) => name.includes(':') && !this.#parts.held.has(name));
    this.#readAll();
    // Its writer chose to keep these answers, or the erasing was undone.
    if (known.length > 0 && known.every(([name, part]) => same(part, partOf(this.#answers, name)))) return false;
    this.#parts.forgetHeld();
    this.#erasings += 1;
    this.#readAll();
    this.dispatchEvent(new Event('erased'));
    return true;
  }

  #readAll(): void {
    this.#answers = noAnswers();
    for (const name of this.#parts.names()) this.#show(name, this.#current(name));
    if (this.hasEarlier) this.dispatchEvent(new Event('earlier'));
  }

  #current(name: string): AnswerPart | undefined {
    return this.#parts.current(name, partOf(this.#answers, name));
  }

  #put(name: string, part: AnswerPart | undefined, base?: AnswerPart): void {
    this.#show(name, part);
    this.#parts.put(name, part, base);
  }

  /** What could not be stored is tried again, on top of what is there now. */
  #tryAgain(): void {
    this.#parts.tryAgain((name) => this.#put(name, this.#current(name)));
  }

  #restoreCleared(): void {
    const known = answerParts(this.#answers);
    if (known.size === 0 || this.hasUnsaved || this.#items.names().length > 0 || this.#items.trouble) return;
    this.#restored = true;
    for (const [name, part] of known) this.#put(name, part);
  }

  #show(name: string, part: AnswerPart | undefined): void {
    this.#answers = withPart(this.#answers, name, part);
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
