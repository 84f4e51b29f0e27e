import { NoteField } from '#answers/checklist/note-field.ts';
import { answerTo } from '#answers/store/answers.ts';
import { placeIn } from '#answers/store/memory-storage.fixture.ts';
import { migrateEarlier } from '#answers/store/migration.ts';
import { AnswerStore } from '#answers/store/store.ts';

/** Where a page is opened. */
export interface Opened {
  device: Storage;
  tab: Storage;
  clock: () => Date;
}

/** A page with one tool, as far as what is written there goes. */
export interface KeptPage {
  /** Writes below what is there, and saves it. @param field one of two, where there are two */
  write(text: string, field?: 0 | 1): void;
  shown(): string;
  /** Whether leaving the page asks. */
  asks(): boolean;
  hear(event: Pick<StorageEvent, 'key' | 'storageArea'>): void;
  /** Comes back from being asleep. */
  wake(): void;
  /** Types without a pause: the text waits until {@link save}. */
  type?(text: string): void;
  save?(): void;
  /** Takes in another text in one step. @returns what undoes it */
  takeIn?(text: string): () => void;
  /** Deletes all of it in one step. @returns what undoes it */
  clear?(): () => void;
  /** All of it as earlier editions stored it: after what prefix, and the text. */
  earlier?(): [name: string, text: string];
}

const listed = (...texts: (string | undefined)[]) => texts.filter(Boolean).join('\n\n');

/** A text field without a page. */
class Field extends EventTarget {
  value = '';
  readonly defaultValue = '';
  readonly localName = 'input';
}

/** Fields that are saved each by itself, as of lists, letters, forms and workshops. */
export class FieldsPage implements KeptPage {
  readonly store: AnswerStore;
  readonly #list: string;
  readonly #ids = ['a', 'b'] as const;
  readonly #fields = this.#ids.map(() => new Field());
  readonly #notes: NoteField[];

  constructor(name: string, list: string, { device, clock }: Opened) {
    this.store = new AnswerStore(placeIn(device), name, clock);
    this.#list = list;
    const migrate = () => migrateEarlier(this.store);
    this.store.addEventListener('earlier', migrate);
    if (this.store.hasEarlier) migrate();
    this.#notes = this.#fields.map((field, i) => {
      const save = (note: string, from: string) =>
        this.store.change(list, 1, this.#ids[i]!, { state: note === '' ? 'open' : 'answered', note, from });
      return new NoteField(field as unknown as HTMLInputElement, save);
    });
    this.store.addEventListener('change', this.#show);
    this.store.addEventListener('erased', () => this.#notes.forEach((note, i) => note.giveWay(this.#text(i))));
    this.#show();
  }

  write(text: string, field: 0 | 1 = 0): void {
    this.type(text, field);
    this.#notes[field]!.flush();
  }

  type(text: string, field: 0 | 1 = 0): void {
    const typed = this.#fields[field]!;
    typed.value = `${typed.value} ${text}`.trim();
    typed.dispatchEvent(new Event('input'));
  }

  save = () => this.#notes.forEach((note) => note.flush());
  shown = () => this.#fields.map(({ value }) => value).join('\n');
  asks = () => this.store.hasUnsaved;
  hear = (event: Pick<StorageEvent, 'key' | 'storageArea'>) => this.store.hear(event);
  wake = () => this.store.refresh(true);
  earlier = (): [string, string] => [this.store.name, JSON.stringify(this.store.answers)];

  takeIn(text: string): () => void {
    const changed = '2026-01-01';
    const given = { state: 'act' as const, note: text, revision: 1, changed };
    const step = this.store.update((now) => {
      const { answers = {} } = now.lists[this.#list] ?? {};
      return { ...now, lists: { ...now.lists, [this.#list]: { revision: 1, changed, answers: { ...answers, b: given } } } };
    });
    return () => void step.undo();
  }

  clear(): () => void {
    const step = this.store.clear();
    return () => void step.undo();
  }

  #show = () => this.#notes.forEach((note, i) => note.show(this.#text(i)));

  #text(field: number): string {
    const { note, others = [] } = answerTo(this.store.answers, this.#list, this.#ids[field]!) ?? {};
    return listed(note, ...others);
  }
}
