import type { CodeList, Side } from '#answers/code/index.ts';
import type { Said } from '#answers/store/said.inline.ts';
import { follow } from '#answers/store/device.ts';
import { askBeforeLeavingSite } from '#kit/leaving-site.inline.ts';
import { copyText } from '#kit/clipboard.ts';
import { fill } from '#kit/strings/strings.ts';
import { sheetStore } from './sheet-store.ts';
import {
  countMarks,
  isEmptySheet,
  noSheets,
  sheetMarked,
  sheetDone,
  sheetUndone,
  saidForKey,
  statesBy,
  stepBack,
  type EnteredSheets,
} from './entered-sheets.ts';

/**
 * The entry grid. Keys go into a text field, so that screen readers pass them on; what was pressed and
 * what comes next is said in one place. The sheets are in the tab and nowhere else.
 */
class PaperEntry extends HTMLElement {
  #entered: EnteredSheets = noSheets;
  #copied = true;
  readonly #store = sheetStore();
  #ends: (() => void)[] = [];
  #letters = {} as Record<Said, string>;

  connectedCallback(): void {
    this.#part('no-script').hidden = true;
    this.#part('grid').hidden = false;
    for (const button of this.querySelectorAll<HTMLElement>('[data-entry-mark]')) {
      const said = button.dataset['entryMark'] as Said;
      this.#letters[said] = button.dataset['entryLetter']!;
      button.addEventListener('click', () => this.#mark(said));
    }
    this.#restore();
    if (this.#entered.marks.length === 0) this.#chooseLinked();
    this.#part('keys').addEventListener('keydown', this.#onKey);
    this.#part('keys').addEventListener('input', this.#onType);
    this.#part('lists').addEventListener('change', this.#show);
    this.#part('back').addEventListener('click', this.#back);
    this.#part('next').addEventListener('click', () => void this.#finish());
    this.#part('undo').addEventListener('click', this.#undo);
    this.#part('copy').addEventListener('click', () => void this.#copy());
    this.#ends = [
      follow({ hear: (event) => this.#store.items.heard(event) && this.#giveWay(), refresh: (woken) => this.#giveWay(woken) }),
      // Sheets that are nowhere else yet are not lost without a question.
      askBeforeLeavingSite(
        () => !this.#copied || this.#entered.marks.length > 0,
        () => this.#store.trouble === undefined,
      ),
    ];
    this.#show();
  }

  disconnectedCallback(): void {
    for (const end of this.#ends) end();
  }

  #restore(): void {
    const found = this.#store.read();
    this.#entered = typeof found === 'object' ? found : noSheets;
    this.#copied = typeof found !== 'object' || found.copied;
    if (typeof found !== 'object') return;
    const lists = this.#part<HTMLSelectElement>('lists');
    lists.value = found.list;
    // A list that is no longer here: its finished sheets stay, the one under way has no questions.
    if (lists.selectedIndex < 0) {
      lists.selectedIndex = 0;
      this.#entered = { ...this.#entered, marks: [] };
    }
  }

  #keep(): void {
    const { marks, sheets } = this.#entered;
    if (marks.length + sheets.length > 0) this.#store.write({ list: this.#list, marks, sheets, copied: this.#copied });
    else this.#store.remove();
  }

  /** Everything was erased in another tab. */
  #giveWay(woken = false): void {
    const erased = this.#store.items.wasErased();
    // Restored by Back: a later page of this tab may have gone on.
    if (!erased && !woken) return;
    this.#restore();
    this.#show();
    if (erased && this.#store.read() === 'none') this.#say(fill(this, 'entry.erased'));
  }

  /** A link from a list chooses that list; it names the hidden one, which no browser scrolls to. */
  #chooseLinked(): void {
    const linked = [...this.querySelectorAll<HTMLElement>('[data-entry-list]')].find(({ id }) => `#${id}` === location.hash);
    if (!linked) return;
    this.#part<HTMLSelectElement>('lists').value = linked.dataset['entryList']!;
    this.scrollIntoView();
  }

  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    return this.querySelector<E>(`[data-entry-${name}]`)!;
  }

  get #list(): string {
    return this.#part<HTMLSelectElement>('lists').value;
  }

  #questions(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(`[data-entry-list="${this.#list}"] > li`)];
  }

  /** What is typed, be it pasted or by a key that is held. */
  #onType = (): void => {
    const field = this.#part<HTMLInputElement>('keys');
    const typed = [...field.value];
    field.value = '';
    for (const key of typed) {
      const said = saidForKey(key, this.#letters);
      if (said) this.#mark(said);
    }
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Backspace') this.#back();
    else if (event.key === 'Enter') void this.#finish();
    else return;
    event.preventDefault();
  };

  #mark(said: Said): void {
    this.#entered = sheetMarked(this.#entered, said, this.#questions().length);
    this.#say('');
    this.#show();
  }

  #back = (): void => {
    this.#entered = stepBack(this.#entered);
    this.#show();
  };

  async #finish(): Promise<void> {
    const { marks } = this.#entered;
    if (isEmptySheet(marks)) return this.#say(fill(this, 'entry.empty'));
    const list: CodeList = JSON.parse(this.querySelector<HTMLElement>(`[data-entry-list="${this.#list}"]`)!.dataset['codeList']!);
    const side = (Number(this.#part<HTMLSelectElement>('side').value) || undefined) as Side | undefined;
    const given = statesBy(
      this.#questions().map(({ dataset }) => dataset['id']!),
      marks,
    );
    const coder = await import('#answers/code/index.ts').catch(() => undefined);
    if (!coder) return this.#say(fill(this, 'entry.failed'));
    // Enter was pressed twice while the coder was loading: the sheet is on the pile already.
    if (this.#entered.marks !== marks) return;
    const code = coder.format(coder.encode({ answers: [{ list, states: given }], tag: coder.newTag(), side }));
    this.#entered = sheetDone(this.#entered, { list: list.id, marks, side, code });
    this.#copied = false;
    const counts = countMarks(this.#questions().length, marks);
    this.#say('');
    this.#show();
    this.#part('last').textContent = fill(this, 'entry.counts', {
      sheet: this.#entered.sheets.length,
      ...counts,
      notForUs: counts['not-for-us'],
      none: counts.untouched,
    });
  }

  #undo = (): void => {
    const last = this.#entered.sheets.at(-1);
    const undone = sheetUndone(this.#entered);
    if (!last || undone === this.#entered) return;
    this.#entered = undone;
    this.#part<HTMLSelectElement>('lists').value = last.list;
    this.#part<HTMLSelectElement>('side').value = String(last.side ?? 0);
    this.#show();
    this.#say(fill(this, 'entry.undone'));
    this.#part('keys').focus();
  };

  async #copy(): Promise<void> {
    const isCopied = await copyText(this.#entered.sheets.map(({ code }) => code).join('\n'));
    if (isCopied) {
      this.#copied = true;
      this.#keep();
    }
    this.#say(fill(this, isCopied ? 'export.copied' : 'export.notCopied'));
  }

  #say(sentence: string): void {
    this.#part('said').textContent = sentence;
  }

  #show = (): void => {
    const { marks, sheets } = this.#entered;
    this.#keep();
    const questions = this.#questions();
    const next = questions[marks.length];
    const last = marks.length > 0 ? `${questions[marks.length - 1]!.dataset['number']}: ${this.#word(marks.at(-1)!)}` : '';
    this.#part('last').textContent = last || fill(this, 'entry.at', { sheet: sheets.length + 1 });
    this.#part('question').textContent = next ? `${next.dataset['number']} ${next.textContent}` : fill(this, 'entry.full');
    this.querySelector('.entry-marks')!.replaceChildren(
      ...marks.map((mark, index) => item(`${questions[index]!.dataset['number']} ${this.#word(mark)}`)),
    );
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-entry-mark]')) button.disabled = !next;
    this.#part<HTMLButtonElement>('back').disabled = marks.length === 0;
    // Another list would give the marks another meaning.
    this.#part<HTMLSelectElement>('lists').disabled = marks.length > 0;
    this.#part<HTMLButtonElement>('undo').disabled = sheets.length === 0 || marks.length > 0;
    this.#part<HTMLButtonElement>('copy').disabled = sheets.length === 0;
    const board = this.#part<HTMLAnchorElement>('board');
    board.hidden = sheets.length === 0;
    // Behind `#`, where it reaches no server.
    board.hash = encodeURIComponent(sheets.map(({ code }) => code).join('\n'));
    this.#showSheets();
  };

  #showSheets(): void {
    const titles = new Map([...this.#part<HTMLSelectElement>('lists').options].map(({ value, text }) => [value, text]));
    const sides = [...this.#part<HTMLSelectElement>('side').options].map(({ text }) => text);
    this.querySelector('.entry-sheets')!.replaceChildren(
      ...this.#entered.sheets.map(({ list, side, code }, index) => {
        const made = item(
          fill(this, side ? 'entry.withSide' : 'entry.sheet', { sheet: index + 1, list: titles.get(list)!, side: sides[side ?? 0]! }),
        );
        const shown = Object.assign(document.createElement('code'), { textContent: code });
        shown.dataset['answerCode'] = '';
        made.append(shown);
        return made;
      }),
    );
  }

  #word(said: Said): string {
    return this.querySelector(`[data-entry-mark="${said}"] span`)!.textContent;
  }
}

function item(text: string): HTMLLIElement {
  return Object.assign(document.createElement('li'), { textContent: text });
}

customElements.define('paper-entry', PaperEntry);
