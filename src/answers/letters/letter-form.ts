import { NoteField } from '#answers/checklist/note-field.ts';
import { answerTo } from '#answers/store/answers.ts';
import { onSharedComputer } from '#answers/store/device.ts';
import type { UndoableStep } from '#answers/store/step.ts';
import { showTrouble } from '#answers/store/store-notice.ts';
import type { SaveResult } from '#answers/store/store.ts';
import { deviceStore, draftStore } from '#answers/store/stores.ts';
import { fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';
import { pointsFrom, type AskedList } from './points.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * A letter in the making. What is written into it is saved like a note, each part by itself: a part counts as answered once
 * it differs from our text, also if it is empty. Only print and document take it along.
 */
class LetterForm extends HTMLElement {
  /** What we put among the points ourselves; anything else there is the reader's own. */
  #ours = this.#points?.defaultValue;
  readonly #drafts = draftStore();
  readonly #kind = this.dataset['kind']!;
  #parts = new Map<Field, NoteField>();
  #cleared: UndoableStep | undefined;

  connectedCallback(): void {
    this.#parts = new Map(this.#fields().map((field) => [field, new NoteField(field, (text, from) => this.#keep(field, text, from))]));
    showTrouble(this.querySelector('.store-notice')!, this.#drafts);
    this.#drafts.addEventListener('change', this.#show);
    this.#drafts.addEventListener('erased', this.#giveWay);
    this.#part('template').addEventListener('click', this.#toTemplate);
    this.#part('undo').addEventListener('click', this.#undo);
    this.#show();
    this.#part('print').addEventListener('click', () => void this.#out('printLetter'));
    this.#part('document').addEventListener('click', () => void this.#out('saveLetter'));
    const points = this.#points;
    if (!points) return;
    this.#part('notes').addEventListener('change', () => this.#fill(points, false));
    this.#part('fill').addEventListener('click', () => this.#fill(points, true));
    this.#fill(points, false);
  }

  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    return this.querySelector<E>(`[data-${name}]`)!;
  }

  #fields(): Field[] {
    return [...this.querySelectorAll<Field>('input[type="text"], textarea')];
  }

  #keep(field: Field, text: string, from: string): SaveResult {
    const state = text === field.defaultValue ? 'open' : 'answered';
    const outcome = this.#drafts.change(this.#kind, 1, partOf(field), { state, note: state === 'open' ? '' : text, from });
    const saved = onSharedComputer() ? 'answers.keptForTab' : 'answers.kept';
    this.#part('outcome').textContent = fill(this, ({ saved, held: 'answers.notKept', erased: 'letter.erased' } as const)[outcome]);
    return outcome;
  }

  #text(field: Field): string {
    const draft = answerTo(this.#drafts.answers, this.#kind, partOf(field));
    if (!draft) return field.defaultValue;
    // What another tab wrote at the same time goes below: a letter is read before it is sent.
    return [draft.state === 'open' ? field.defaultValue : (draft.note ?? ''), ...(draft.others ?? [])].filter(Boolean).join('\n\n');
  }

  #show = (): void => {
    for (const [field, part] of this.#parts) {
      part.show(this.#text(field));
      const room = this.querySelector<HTMLElement>(`[data-room-of="${partOf(field)}"]`);
      if (room) room.hidden = field.value !== field.defaultValue;
    }
    this.#part('undo').hidden = !this.#cleared?.holds();
  };

  /** Everything was erased elsewhere: the letter is our text again. */
  #giveWay = (): void => {
    for (const [field, part] of this.#parts) part.giveWay(this.#text(field));
    this.#part('outcome').textContent = fill(this, 'letter.erased');
  };

  #toTemplate = (): void => {
    for (const part of this.#parts.values()) part.flush();
    this.#cleared = this.#drafts.update(({ lists: { [this.#kind]: _, ...lists }, ...drafts }) => ({ ...drafts, lists }));
    this.#part('outcome').textContent = fill(this, 'letter.cleared');
    this.#show();
    if (this.#cleared.holds()) this.#part('undo').focus();
  };

  #undo = (): void => {
    const done = this.#cleared!.undo();
    if (done) this.#cleared = undefined;
    this.#part('outcome').textContent = fill(this, done ? 'letter.undone' : 'letter.notUndone');
    this.#show();
  };

  /** The part that takes in what is marked "act"; few letters have one. */
  get #points(): HTMLTextAreaElement | null {
    return this.querySelector('textarea[data-points]');
  }

  /** Takes in what is marked "act"; never over what the reader wrote, unless they ask for it. */
  #fill(field: HTMLTextAreaElement, asked: boolean): void {
    const points = pointsFrom(askedLists(), deviceStore().answers, this.dataset['line']!, this.#part<HTMLInputElement>('notes').checked);
    if (points === '') return this.#say('letter.none');
    if (!asked && field.value !== this.#ours) return this.#say('letter.yours');
    field.value = points;
    // As the field has it: it may spell line ends in its own way.
    this.#ours = field.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    if (asked) this.#parts.get(field)!.flush();
    this.#say('letter.filled');
  }

  #say(key: StringKey): void {
    this.#part('said').textContent = fill(this, key);
  }

  /** What prints and saves loads when it is asked for. */
  async #out(way: 'printLetter' | 'saveLetter'): Promise<void> {
    const made = await import('./letter-out.ts')
      .then(async (module) => module[way](this))
      .then(
        () => true,
        () => false,
      );
    this.#part('outcome').textContent = made ? '' : fill(this, 'letter.failed');
  }
}

function askedLists(): AskedList[] {
  return [...document.querySelectorAll<HTMLElement>('[data-asked]')].map((list) => ({
    id: list.dataset['asked']!,
    questions: [...list.querySelectorAll('li')].map((item) => ({ id: item.dataset['question']!, text: item.textContent })),
  }));
}

/** The name of the part of a letter that a field holds. */
function partOf({ dataset }: Field): string {
  return dataset['part']!;
}

customElements.define('letter-form', LetterForm);
