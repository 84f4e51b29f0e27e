import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { newTag, type Side } from '#answers/code/index.ts';
import { emptyKey, isEmptySheet, saidForKey } from '#answers/paper/entered-sheets.ts';
import { states, type State } from '#answers/store/answers.ts';
import { buttonView } from '../../button-view.ts';
import type { Board } from '../board.ts';
import type { BoardWords } from '../board-strings.ts';
import type { NamedResponse } from '../intake/incoming.ts';
import { sheetDraft } from '../storage/sheet-draft.ts';
import type { Said } from '#answers/store/said.inline.ts';
import { tally } from '../counts.ts';
import { countsInWords } from '../sentences.ts';
import { wordFor } from './spread-view.ts';

export interface SheetParts {
  words: BoardWords;
  board: Board;
  /** Puts a sheet on the board, where a step back undoes it. */
  add: (sheet: NamedResponse) => void;
}

/**
 * The sheets of a workshop, one key a question, as on the page for paper. Each goes straight to the board under a tag of
 * its own, so paper counts as much as a code. What is left empty is no answer. A sheet that is half typed in is in the tab.
 */
export class SheetGrid extends LitElement {
  static override properties = { parts: { attribute: false } };
  declare parts: SheetParts | undefined;
  #marks: readonly Said[] = [];
  #side: Side | undefined;
  #done = 0;
  #said = '';
  /** The questions that the keys are for. */
  #asked: string | undefined;
  readonly #draft = sheetDraft();

  /** Half a sheet of one set of questions is nothing for another. */
  protected override willUpdate(): void {
    const asked = this.parts?.board.questions.map(({ text }) => text).join('\n') ?? '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    const found = this.#draft.read();
    if (typeof found !== 'object' || found.asked !== asked) return this.reset();
    this.#marks = found.marks;
    this.#side = found.side;
    this.#done = found.done;
  }

  /** Forgets what was typed and is not on the board. */
  reset(): void {
    // From now on what is written goes under the mark of the last erasing.
    this.#draft.items.wasErased();
    this.#marks = [];
    this.#side = undefined;
    this.#done = 0;
    this.#said = '';
    this.#keep();
  }

  #keep(): void {
    if (this.#marks.length + this.#done > 0 || this.#side)
      this.#draft.write({ asked: this.#asked!, marks: this.#marks, ...(this.#side && { side: this.#side }), done: this.#done });
    else this.#draft.remove();
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Puts the cursor where keys are typed. */
  async open(): Promise<void> {
    await this.updateComplete;
    this.#keys.focus();
  }

  get #keys(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('#sheet-keys')!;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.parts) return nothing;
    const { words, board } = this.parts;
    const { questions } = board;
    const next = questions[this.#marks.length];
    const place = this.#marks.length + 1;
    return html`<section class="board-sheets" aria-label=${words('board.sheets')}>
      <p>${words('board.sheets.what')}</p>
      ${board.sides.length > 0 ? this.#sideView(this.parts) : nothing}
      <div class="board-sheet" role="status">
        <p .textContent=${this.#said || words('entry.at', { sheet: this.#done + 1 })}></p>
        <p class="board-received" dir="auto" .textContent=${next ? `${place}. ${next.text}` : words('entry.full')}></p>
      </div>
      <label class="board-buttons">
        ${words('entry.keys')}
        <input
          class="field"
          id="sheet-keys"
          type="text"
          inputmode="none"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          @input=${this.#onType}
          @keydown=${this.#onKey}
        />
      </label>
      <div class="board-buttons">
        ${states.map((state, i) => this.#markView(state, [words(`entry.key.${state}`), `${i + 1}`], !next))}
        ${this.#markView('untouched', [emptyKey], !next)}
      </div>
      <p class="board-buttons">
        ${buttonView(`${words('entry.back')} (${words('entry.backKey')})`, this.#back, this.#marks.length === 0)}
        ${buttonView(`${words('entry.next')} (${words('entry.nextKey')})`, this.#finish)}
      </p>
      <ol class="board-marks" aria-label=${words('entry.marks')}>
        ${this.#marks.map((said, i) => html`<li .textContent=${`${i + 1} ${wordFor(words, said)}`}></li>`)}
      </ol>
    </section>`;
  }

  #sideView({ words, board }: SheetParts): TemplateResult {
    return html`<p>
      <label for="sheet-side">${words('entry.side')}</label>
      <select
        class="field"
        id="sheet-side"
        @change=${(event: Event) => {
          this.#side = ((event.target as HTMLSelectElement).selectedIndex || undefined) as Side | undefined;
          this.#keep();
        }}
      >
        <option>${words('entry.side.0')}</option>
        ${board.sides.map((name, i) => html`<option dir="auto" .selected=${this.#side === i + 1}>${name}</option>`)}
      </select>
    </p>`;
  }

  #markView(said: Said, keys: readonly string[], disabled: boolean): TemplateResult {
    return html`<button type="button" class="button" data-sheet-mark=${said} ?disabled=${disabled} @click=${() => this.#mark(said)}>
      <span>${wordFor(this.parts!.words, said)}</span> ${keys.map((key) => html`<kbd>${key}</kbd> `)}
    </button>`;
  }

  /** What is typed, be it pasted or by a key that is held. */
  #onType = (): void => {
    const { words } = this.parts!;
    const letters = Object.fromEntries(states.map((state) => [state, words(`entry.key.${state}`)])) as Record<State, string>;
    const typed = [...this.#keys.value];
    this.#keys.value = '';
    for (const key of typed) {
      const said = saidForKey(key, letters);
      if (said) this.#mark(said);
    }
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Backspace') this.#back();
    else if (event.key === 'Enter') this.#finish();
    else return;
    event.preventDefault();
  };

  #mark(said: Said): void {
    if (this.#marks.length < this.parts!.board.questions.length) this.#marks = [...this.#marks, said];
    this.#said = '';
    this.#keep();
  }

  #back = (): void => {
    this.#marks = this.#marks.slice(0, -1);
    this.#keep();
  };

  #finish = (): void => {
    const { words, board, add } = this.parts!;
    if (isEmptySheet(this.#marks)) this.#said = words('entry.empty');
    else {
      const given = board.questions.map(({ id }, i): [string, Said] => [id, this.#marks[i] ?? 'untouched']);
      const name = words('entry.at', { sheet: ++this.#done });
      this.#said = words('board.sheets.done', { sheet: this.#done, counts: countsInWords(words, tally(given.map(([, said]) => said))) });
      this.#marks = [];
      add({ name, tag: newTag(), side: this.#side, states: Object.fromEntries(given) });
    }
    this.#keep();
  };
}

customElements.define('sheet-grid', SheetGrid);
