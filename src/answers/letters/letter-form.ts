import { NoteField } from '#answers/checklist/note-field.ts';
import { answerTo, type Answers } from '#answers/store/answers.ts';
import { onSharedComputer } from '#answers/store/device.ts';
import type { UndoableStep } from '#answers/store/step.ts';
import { showTrouble } from '#answers/store/store-notice.ts';
import type { SaveResult } from '#answers/store/store.ts';
import { deviceStore, draftStore } from '#answers/store/stores.ts';
import { lateStringsUrl } from '#config/late-strings.inline.ts';
import { fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';
import { nextPlace, openPlaces } from './open-places.ts';
import { pointsFrom, withPoints, type AskedList } from './points.ts';

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
  /** The field whose open place was selected last. */
  #lastPlace: Field | undefined;

  connectedCallback(): void {
    this.#parts = new Map(this.#fields().map((field) => [field, new NoteField(field, (text, from) => this.#keep(field, text, from))]));
    showTrouble(this.querySelector('.store-notice')!, this.#drafts);
    this.#drafts.addEventListener('change', this.#show);
    this.#drafts.addEventListener('erased', this.#giveWay);
    this.#part('template').addEventListener('click', this.#toTemplate);
    this.#part('undo').addEventListener('click', this.#undo);
    this.addEventListener('input', this.#showOpen);
    this.#part('next-place').addEventListener('click', this.#toNextPlace);
    // What is behind another tab has no height until it is in front.
    this.closest('.letter-tabs')?.addEventListener('change', () => this.#parts.forEach((part) => part.grow()));
    this.#show();
    this.#part('print').addEventListener('click', () => void this.#out('printLetter'));
    this.#part('document').addEventListener('click', () => void this.#out('saveLetter'));
    const points = this.#points;
    if (!points) return;
    this.#part('notes').addEventListener('change', () => void this.#fill(points, false));
    this.#part('fill').addEventListener('click', () => void this.#fill(points, true));
    void this.#fill(points, false);
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
    const saved = onSharedComputer() ? 'answers.savedForTab' : 'answers.saved';
    this.#part('outcome').textContent = fill(this, ({ saved, held: 'answers.notSaved', erased: 'letter.erased' } as const)[outcome]);
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
    this.#showOpen();
  };

  get #open(): number {
    return openPlaces(this.#fields().map(({ value }) => value));
  }

  /** Says how many places are still in square brackets, so that no letter leaves with them by mistake. */
  #showOpen = (): void => {
    const line = this.#part('open');
    line.hidden = this.#open === 0;
    line.querySelector('span')!.textContent = fill(this, 'letter.open', { count: this.#open });
  };

  /** Selects the next open place after the one where the writer is, or the first. */
  #toNextPlace = (): void => {
    const fields = this.#fields();
    const last = this.#lastPlace;
    const here = last ? fields.indexOf(last) : 0;
    // The field where the writer is comes first with its rest, and last with its beginning.
    for (const [turn, field] of [...fields.slice(here), ...fields.slice(0, here + 1)].entries()) {
      const found = nextPlace(field.value, turn === 0 && last ? field.selectionEnd! : 0);
      if (!found) continue;
      this.#lastPlace = field;
      field.focus();
      return field.setSelectionRange(...found);
    }
  };

  /** Everything was erased elsewhere: the letter is our text again. */
  #giveWay = (): void => {
    for (const [field, part] of this.#parts) part.giveWay(this.#text(field));
    this.#part('outcome').textContent = fill(this, 'letter.erased');
  };

  #flush(): void {
    for (const part of this.#parts.values()) part.flush();
  }

  #toTemplate = (): void => {
    this.#flush();
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

  /** Takes in what is marked "act": in the place of our own words, and below those of the reader if they ask for it. */
  async #fill(field: HTMLTextAreaElement, asked: boolean): Promise<void> {
    const { answers } = deviceStore();
    if (!isAnythingToDo(answers)) return this.#say('letter.none');
    const lists = await (questions ??= askedLists()).catch(() => undefined);
    if (!lists) {
      questions = undefined;
      return this.#say('letter.noQuestions');
    }
    const { line, noted, audience } = this.dataset;
    const notes = this.#part<HTMLInputElement>('notes').checked;
    const { points, leftOut } = pointsFrom(lists, answers, { marked: line!, noted, audience }, notes);
    if (points.length === 0) return this.#say(leftOut === 0 ? 'letter.none' : asked ? 'letter.onlyOthers' : 'letter.leftOut', leftOut);
    const isOurs = field.value === this.#ours;
    if (!isOurs && !asked) return this.#say('letter.yours');
    field.value = isOurs ? points.map((point) => point.line).join('\n') : withPoints(field.value, points);
    // As the field has it: it may spell line ends in its own way.
    if (isOurs) this.#ours = field.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    if (asked) this.#parts.get(field)!.flush();
    this.#say(isOurs ? 'letter.filled' : 'letter.added', leftOut, leftOut > 0);
  }

  /**
   * @param leftOut how many marked questions are for others and not in the letter
   * @param also whether to say that as well
   */
  #say(key: StringKey, leftOut = 0, also = false): void {
    const keys: StringKey[] = also ? [key, 'letter.leftOut'] : [key];
    this.#part('said').textContent = keys.map((one) => fill(this, one, { count: leftOut })).join(' ');
  }

  /** What prints and saves loads when it is asked for. */
  async #out(way: 'printLetter' | 'saveLetter'): Promise<void> {
    // What was typed is saved first, since saying so later would take the place of what is said here.
    this.#flush();
    const made = await import('./letter-out.ts')
      .then(async (module) => module[way](this))
      .then(
        () => true,
        () => false,
      );
    const open = made && way === 'saveLetter' && this.#open > 0;
    this.#part('outcome').textContent = open ? fill(this, 'letter.saved', { count: this.#open }) : made ? '' : fill(this, 'letter.failed');
  }
}

/** The questions of all lists, for all letters of the page. */
let questions: Promise<AskedList[]> | undefined;

async function askedLists(): Promise<AskedList[]> {
  const response = await fetch(lateStringsUrl('questions'));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}

const isAnythingToDo = ({ lists }: Answers): boolean =>
  Object.values(lists).some(({ answers }) => Object.values(answers).some(({ state }) => state === 'act'));

/** The name of the part of a letter that a field holds. */
function partOf({ dataset }: Field): string {
  return dataset['part']!;
}

customElements.define('letter-form', LetterForm);
