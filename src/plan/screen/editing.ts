import { answerTo } from '#answers/store/answers.ts';
import { onSharedComputer } from '#answers/store/device.ts';
import type { UndoableStep } from '#answers/store/step.ts';
import type { AnswerStore } from '#answers/store/store.ts';
import { Typing } from '#kit/typing.ts';
import { emptyPlan, newEntry, planKinds, type Entry, type Kind, type ReformPlan } from '../model/plan.ts';
import { answersOf, entryList, planFrom, planRevision, presence } from '../model/stored-plan.ts';
import type { PlanKey } from '../words/sentences.ts';

/** A field that is being written into, with what was stored in it when that began. */
interface Writing {
  list: string;
  field: string;
  from: string;
  text: string;
}

const walkList = 'walk';

/** Changes the plan in the store: fields as they are typed, entries in one step that can be undone. */
export class PlanEditing {
  plan: ReformPlan;
  /** The last step that can be undone. */
  step: UndoableStep | undefined;
  readonly store: AnswerStore;
  readonly #tell: (said: PlanKey) => void;
  #writing: Writing | undefined;
  readonly #typing = new Typing(() => this.#save());

  /** @param tell hears what became of a change */
  constructor(store: AnswerStore, tell: (said: PlanKey) => void) {
    this.store = store;
    this.plan = planFrom(store.answers);
    this.#tell = tell;
  }

  /** Reads again what the store has now. */
  refresh(): void {
    this.plan = planFrom(this.store.answers);
  }

  /** The plan as it is on the device now, with what was being written: for what changes all of it. */
  fresh(): ReformPlan {
    this.flush();
    this.store.refresh();
    this.refresh();
    return this.plan;
  }

  /** Everything was erased elsewhere: what was being written gives way. */
  giveWay(): void {
    this.#typing.stop();
    this.#writing = undefined;
    this.step = undefined;
    this.refresh();
  }

  /** What a field shows: what is being written into it, or what is stored. */
  shown(list: string, field: string, stored: string): string {
    const writing = this.#writing;
    return writing?.list === list && writing.field === field ? writing.text : stored;
  }

  /** A key was pressed in a field. @param stored what the plan has there */
  type(list: string, field: string, text: string, stored: string): void {
    if (this.#writing && (this.#writing.list !== list || this.#writing.field !== field)) this.flush();
    this.#writing = { list, field, from: this.#writing?.from ?? stored, text };
    this.#typing.typed();
  }

  /** Saves what is being written now. */
  readonly flush = (): void => this.#typing.flush();

  #save(): void {
    const writing = this.#writing;
    this.#writing = undefined;
    if (writing) this.set(writing.list, writing.field, writing.text, writing.from);
  }

  /** Writes a field. @param from what its writer saw in it; what another tab wrote there since stays beside it */
  set(list: string, field: string, text: string, from?: string): void {
    const there = answerTo(this.store.answers, list, field);
    const state = text === '' ? 'open' : 'answered';
    // Both texts of two tabs were seen as one: what was made of it replaces both.
    for (const other of there?.others ?? []) if (from?.includes(other)) this.store.change(list, planRevision, field, { dealtWith: other });
    const saw = there?.others && from?.startsWith(there.note ?? '') ? there.note : from;
    const result = this.store.change(list, planRevision, field, { state, note: text, ...(saw !== undefined && { from: saw }) });
    this.#tell(
      result === 'erased' ? 'plan.erased' : result === 'held' ? 'plan.notSaved' : onSharedComputer() ? 'plan.savedForTab' : 'plan.saved',
    );
  }

  /** Adds an entry. @returns its id */
  add<K extends Kind>(kind: K, given: Partial<Entry<K>>): string {
    this.flush();
    const { id, ...fields } = newEntry(kind, given);
    const list = entryList(kind, id);
    this.set(list, presence, '1');
    for (const [name, text] of Object.entries(fields) as [string, string][]) if (text !== '') this.set(list, name, text);
    return id;
  }

  /** Removes an entry, and with a step its arrows. */
  remove(kind: Kind, id: string, said: PlanKey): void {
    const plan = this.fresh();
    const gone = new Set([id]);
    if (kind === 'steps') for (const link of plan.links) if (link.from === id || link.to === id) gone.add(link.id);
    const kept = planKinds.map((one) => [one, (plan[one] as Entry<Kind>[]).filter((entry) => !gone.has(entry.id))]);
    this.replace({ ...plan, ...Object.fromEntries(kept) }, said);
  }

  /** Puts another plan in the place of this one, as one step. @param done the arrow whose look was saved with it */
  replace(plan: ReformPlan, said: PlanKey, done = ''): void {
    this.flush();
    this.step = this.store.update((answers) => answersOf(plan, answers, done));
    this.#tell(this.store.hasUnsaved ? 'plan.notSaved' : said);
  }

  clear(said: PlanKey): void {
    this.replace(emptyPlan(), said);
  }

  undo(): void {
    const done = this.step?.undo() ?? false;
    this.step = undefined;
    this.#tell(done ? 'plan.undone' : 'plan.notUndone');
  }

  /** The question at which the reader was last. */
  get place(): string {
    return answerTo(this.store.answers, walkList, 'at')?.note ?? '';
  }

  /** Remembers the question for the next visit; a plan with nothing in it has no place in it. */
  stay(place: string): void {
    if (this.place !== place) this.store.change(walkList, planRevision, 'at', { state: 'answered', note: place, from: this.place });
  }
}
