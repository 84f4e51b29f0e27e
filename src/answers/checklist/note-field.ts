import type { SaveResult } from '#answers/store/store.ts';
import { Typing } from '#kit/typing.ts';

/**
 * A note that grows with its text and is saved while it is being written; straight away when its reader leaves the field or
 * the page.
 */
export class NoteField {
  readonly #field: HTMLTextAreaElement | HTMLInputElement;
  readonly #save: (note: string, from: string) => SaveResult;
  /** What is stored as far as this field knows; undefined until it is known. What is written here began with it. */
  #stored: string | undefined;
  /** The same as the field has it, which may spell line ends in its own way. */
  #shown = '';
  readonly #typing = new Typing(() => this.#saveWritten());

  /** @param save gets the note and the text that it was written on top of */
  constructor(field: HTMLTextAreaElement | HTMLInputElement, save: (note: string, from: string) => SaveResult) {
    this.#field = field;
    this.#save = save;
    field.addEventListener('input', () => {
      this.grow();
      this.#typing.typed();
    });
    field.addEventListener('blur', this.flush);
  }

  /** Shows what is stored, unless the reader is in the middle of writing something else. */
  show(note: string): void {
    if (this.#stored === undefined) return this.#showFirst(note);
    if (!this.#isWriting && this.#stored !== note) this.#put(note);
  }

  /** Shows what is stored after everything was erased, whatever was being written. @returns whether something is gone that was not stored yet */
  giveWay(note: string): boolean {
    this.#typing.stop();
    const writing = this.#stored !== undefined && this.#isWriting;
    this.#put(note);
    return writing;
  }

  #put(note: string): void {
    this.#stored = note;
    this.#field.value = note;
    this.#shown = this.#field.value;
    this.grow();
  }

  get #isWriting(): boolean {
    return this.#field.value !== this.#shown;
  }

  /** What was written while the scripts were on their way goes below what was stored before. */
  #showFirst(note: string): void {
    const { value, defaultValue } = this.#field;
    if (value !== defaultValue && note === defaultValue) {
      // It was written on top of our own text, or of nothing, and its writer may be in the middle of a word.
      this.#stored = this.#shown = defaultValue;
      return this.flush();
    }
    const early = value === defaultValue ? '' : value;
    this.#put(note);
    if (early === '' || note.includes(early)) return;
    this.#field.value = [note, early].filter(Boolean).join('\n');
    this.flush();
    this.grow();
  }

  /** Saves what is written now. */
  readonly flush = (): void => this.#typing.flush();

  #saveWritten(): void {
    if (this.#stored === undefined || !this.#isWriting) return;
    const from = this.#stored;
    this.#stored = this.#shown = this.#field.value;
    this.#save(this.#field.value, from);
  }

  /** Gives the field the height of its text. */
  grow(): void {
    // A field that is empty needs no height, and one in a closed fold gets it when the fold opens.
    if (this.#field.localName !== 'textarea' || (this.#field.value === '' && !this.#field.style.height)) return;
    if (!this.#field.offsetParent) return;
    this.#field.style.height = 'auto';
    this.#field.style.height = `${this.#field.scrollHeight}px`;
  }
}
