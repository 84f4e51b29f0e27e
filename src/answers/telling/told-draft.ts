import { NoteField } from '#answers/checklist/note-field.ts';
import { answerTo } from '#answers/store/answers.ts';
import type { UndoableStep } from '#answers/store/step.ts';
import type { AnswerStore, SaveResult } from '#answers/store/store.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * What is written into a form, saved field by field as letters are: a list of drafts for the form, an answer for each field.
 * Ticks are saved under the name of their field, as the ids that are ticked.
 */
export class ToldDraft {
  readonly #store: AnswerStore;
  readonly #list: string;
  readonly #texts: Map<Field, NoteField>;
  readonly #ticks: HTMLInputElement[];

  /**
   * @param list the name of the draft
   * @param saved hears what became of each change
   */
  constructor(form: HTMLFormElement, store: AnswerStore, list: string, saved: (result: SaveResult) => void) {
    this.#store = store;
    this.#list = list;
    const save = (name: string, note: string, from: string) => {
      const state = note === '' ? 'open' : 'answered';
      const result = store.change(list, 1, name, { state, note, from });
      saved(result);
      return result;
    };
    const texts = [...form.querySelectorAll<Field>('textarea[name], input[type="text"][name]')].filter((field) => !field.readOnly);
    this.#texts = new Map(texts.map((field) => [field, new NoteField(field, (text, from) => save(field.name, text, from))]));
    this.#ticks = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name]')];
    for (const tick of this.#ticks)
      tick.addEventListener('change', () => void save(tick.name, this.#ticked(tick.name), this.#stored(tick.name)));
    // What was ticked while the scripts were on their way counts as well.
    const early = new Set(this.#ticks.filter(({ checked, defaultChecked }) => checked !== defaultChecked).map(({ name }) => name));
    for (const name of early) if (this.#stored(name) === '') save(name, this.#ticked(name), '');
  }

  /** What is in the fields now, by name. */
  get told(): Record<string, string> {
    const names = new Set(this.#ticks.map(({ name }) => name));
    return {
      ...Object.fromEntries([...this.#texts.keys()].map((field) => [field.name, field.value])),
      ...Object.fromEntries([...names].map((name) => [name, this.#ticked(name)])),
    };
  }

  /** Shows what is stored. */
  show(): void {
    for (const [field, text] of this.#texts) text.show(this.#text(field));
    this.#showTicks();
  }

  /** Everything was erased elsewhere. */
  giveWay(): void {
    for (const [field, text] of this.#texts) text.giveWay(this.#text(field));
    this.#showTicks();
  }

  /** Saves what was typed last without waiting for a pause. */
  flush(): void {
    for (const text of this.#texts.values()) text.flush();
  }

  /** Deletes what was written into this form. */
  clear(): UndoableStep {
    this.flush();
    return this.#store.update(({ lists: { [this.#list]: _, ...lists }, ...drafts }) => ({ ...drafts, lists }));
  }

  #text(field: Field): string {
    const { note = '', others = [] } = answerTo(this.#store.answers, this.#list, field.name) ?? {};
    // What another tab wrote at the same time goes below: it is read before it is sent.
    return [note, ...others].filter(Boolean).join('\n\n');
  }

  #stored(name: string): string {
    return answerTo(this.#store.answers, this.#list, name)?.note ?? '';
  }

  #showTicks(): void {
    for (const tick of this.#ticks) tick.checked = this.#stored(tick.name).split(' ').includes(tick.value);
  }

  #ticked(name: string): string {
    return this.#ticks
      .filter((tick) => tick.name === name && tick.checked)
      .map(({ value }) => value)
      .join(' ');
  }
}
