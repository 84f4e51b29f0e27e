import type { Side } from '#answers/code/index.ts';
import type { State } from '#answers/store/answers.ts';
import { showTrouble } from '#answers/store/store-notice.ts';
import { NoteField } from '#answers/checklist/note-field.ts';
import { fill } from '#kit/strings/strings.ts';
import type { SetQuestion } from '#workshop/set/set-list.ts';
import type { ParticipantAnswers } from './participant-answers.ts';

interface Deck {
  questions: readonly SetQuestion[];
  /** Of the facilitator's own words. */
  language: string;
  /** Names of the sides. */
  names: readonly string[];
  answers: ParticipantAnswers;
}

/** The questions of a set, each with its four marks and a note, made from the template in the page; and how many are marked. */
export class QuestionCards {
  readonly #answers: ParticipantAnswers;
  readonly #notes = new Map<string, NoteField>();
  readonly #root: HTMLElement;
  readonly #over = new AbortController();

  constructor(root: HTMLElement, { questions, language, names, answers }: Deck) {
    this.#answers = answers;
    this.#root = root;
    const template = root.querySelector<HTMLTemplateElement>('template[data-question]')!;
    root
      .querySelector('[data-questions]')!
      .replaceChildren(...questions.map((question, i) => this.#card(template, question, i + 1, language)));
    root.querySelector<HTMLElement>('[data-sides]')!.hidden = names.length === 0;
    const sideOf = root.querySelector<HTMLTemplateElement>('template[data-side]')!;
    // Once above the questions, and once more at the end for those who passed it by.
    for (const [i, place] of root.querySelectorAll('[data-side-choices]').entries())
      place.replaceChildren(...names.map((name, side) => choice(sideOf, { name, value: side + 1, language, group: `side-${i}` })));
    showTrouble(root.querySelector<HTMLElement>('.store-notice')!, answers.store, this.#over.signal);
    this.#root.addEventListener('change', this.#onChoice);
    answers.store.addEventListener('change', this.#show);
    answers.store.addEventListener('erased', this.#giveWay);
    this.#show();
  }

  close(): void {
    this.#over.abort();
    this.#root.removeEventListener('change', this.#onChoice);
    this.#answers.store.removeEventListener('change', this.#show);
    this.#answers.store.removeEventListener('erased', this.#giveWay);
  }

  #card(template: HTMLTemplateElement, question: SetQuestion, number: number, language: string): HTMLElement {
    const card = (template.content.cloneNode(true) as DocumentFragment).querySelector<HTMLElement>('.question')!;
    const { id, text, prompt, retired, reworded } = question;
    card.id = `q-${id}`;
    card.querySelector('.question-number')!.textContent = String(number);
    const place = card.querySelector<HTMLElement>('.question-text')!;
    place.textContent = text;
    if (prompt) place.lang = language;
    card.querySelector<HTMLElement>('[data-added]')!.hidden = !prompt;
    card.querySelector<HTMLElement>('[data-retired]')!.hidden = !retired;
    card.querySelector<HTMLElement>('[data-reworded]')!.hidden = !reworded;
    for (const input of card.querySelectorAll('input')) input.name = id;
    const field = card.querySelector('textarea')!;
    field.id = `q-${id}-note`;
    const folded = card.querySelector('details')!;
    folded.open = this.#answers.note(id) !== '';
    folded.addEventListener('toggle', () => folded.open && this.#notes.get(id)!.show(this.#answers.note(id)));
    this.#notes.set(id, new NoteField(field, (note, from) => this.#answers.change(id, { note, from })));
    return card;
  }

  /** Everything was erased in another tab: what is written here goes as well, also what was not stored yet. */
  #giveWay = (): void => {
    for (const [id, note] of this.#notes) note.giveWay(this.#answers.note(id));
    this.#root.querySelector('[data-said]')!.textContent = fill(this.#root, 'participant.erased');
  };

  #onChoice = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (input.type !== 'radio') return;
    if (input.name.startsWith('side-')) this.#answers.side = Number(input.value) as Side;
    else this.#answers.change(input.name, { state: input.value as State });
  };

  #show = (): void => {
    for (const [id, note] of this.#notes) {
      // None is chosen at first: whoever finds a question open says so too.
      for (const input of this.#root.querySelectorAll<HTMLInputElement>(`input[name="${id}"]`))
        input.checked = input.value === this.#answers.given(id);
      note.show(this.#answers.note(id));
    }
    for (const input of this.#root.querySelectorAll<HTMLInputElement>('input[name^="side-"]')) {
      input.checked = input.value === String(this.#answers.side);
    }
    const [marked, all] = [[...this.#notes.keys()].filter((id) => this.#answers.given(id)).length, this.#notes.size];
    this.#root.querySelector('[data-counts]')!.textContent = fill(this.#root, 'participant.counts', { marked, all });
    Object.assign(this.#root.querySelector('progress')!, { max: all, value: marked });
  };
}

interface Choice {
  name: string;
  value: number;
  language: string;
  /** Of the buttons of which one is chosen. */
  group: string;
}

function choice(template: HTMLTemplateElement, { name, value, language, group }: Choice): Node {
  const made = template.content.cloneNode(true) as DocumentFragment;
  Object.assign(made.querySelector('input')!, { value: String(value), name: group });
  const words = made.querySelector('span')!;
  words.textContent = name;
  words.lang = language;
  return made;
}
