/** How long after the last key a note is kept, in milliseconds. Leaving the field or the page keeps it at once. */
const pause = 400;

/** A note that grows with its text and is kept while it is being written. */
export class NoteField {
  readonly #field: HTMLTextAreaElement;
  readonly #keep: (note: string) => void;
  /** Undefined until it is known what is kept. */
  #kept: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(field: HTMLTextAreaElement, keep: (note: string) => void) {
    this.#field = field;
    this.#keep = keep;
    field.addEventListener('input', () => {
      this.#grow();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#flush, pause);
    });
    field.addEventListener('blur', this.#flush);
    window.addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
  }

  /** Shows what is kept, unless the reader is in the middle of writing something else. */
  show(note: string): void {
    if (this.#kept === undefined) return this.#showFirst(note);
    const writing = this.#field.value !== this.#kept;
    this.#kept = note;
    if (writing || this.#field.value === note) return;
    this.#field.value = note;
    this.#grow();
  }

  /** What was written while the scripts were on their way goes below what was kept before. */
  #showFirst(note: string): void {
    const early = this.#field.value;
    this.#kept = note;
    this.#field.value = [note, early].filter(Boolean).join('\n');
    this.#flush();
    if (this.#field.value) this.#grow();
  }

  #flush = (): void => {
    clearTimeout(this.#timer);
    if (this.#kept === undefined || this.#field.value === this.#kept) return;
    this.#kept = this.#field.value;
    this.#keep(this.#kept);
  };

  #grow(): void {
    this.#field.style.height = 'auto';
    this.#field.style.height = `${this.#field.scrollHeight}px`;
  }
}
