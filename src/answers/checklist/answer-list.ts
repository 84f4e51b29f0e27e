import { answerTo, countStates, type State } from '#answers/store/answers.ts';
import type { AnswerEdit } from '#answers/store/changed-answer.ts';
import { onSharedComputer } from '#answers/store/device.ts';
import { showTrouble } from '#answers/store/store-notice.ts';
import type { SaveResult } from '#answers/store/store.ts';
import { deviceStore } from '#answers/store/stores.ts';
import { fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';
import { countParts } from './count-parts.inline.ts';
import { NoteField } from './note-field.ts';
import { stateWord } from './page-texts.ts';

/**
 * Keeps the answers of one checklist. Everything it shows is in the page already; it checks the
 * stored states, writes changes to the store straight away, counts, and leads to the next open question.
 */
class AnswerList extends HTMLElement {
  readonly #store = deviceStore();
  readonly #list = this.dataset['list']!;
  readonly #revision = Number(this.dataset['revision']);
  #notes = new Map<string, NoteField>();
  #lastVisited: Element | null = null;

  connectedCallback(): void {
    this.#notes = new Map(
      this.#questions().map((question) => [
        question.id,
        new NoteField(question.querySelector('textarea')!, (note, from) => this.#change(question.id, { note, from })),
      ]),
    );
    showTrouble(this.#part('.store-notice'), this.#store);
    this.#showRevision();
    this.#adoptEarly();
    this.#store.addEventListener('change', this.#show);
    this.#store.addEventListener('erased', this.#giveWay);
    this.addEventListener('change', this.#onChoice);
    this.addEventListener('focusin', this.#onVisit);
    this.#part('.checklist-next').addEventListener('click', this.#toNextOpen);
    this.#show();
    // A note in a fold has no height until the fold opens; this event does not rise.
    this.addEventListener('toggle', this.#onFold, true);
    window.addEventListener('hashchange', this.#toLinked);
    // Until the page is loaded the browser still moves to the fragment by itself, and takes the focus away.
    if (document.readyState === 'complete') this.#toLinked();
    else window.addEventListener('load', this.#toLinked, { once: true });
  }

  disconnectedCallback(): void {
    this.#store.removeEventListener('change', this.#show);
    this.#store.removeEventListener('erased', this.#giveWay);
    window.removeEventListener('hashchange', this.#toLinked);
  }

  /** Marks that were made while this script was on its way count as well. Browsers put no old ones back: the form forbids it. */
  #adoptEarly(): void {
    for (const question of this.#questions()) {
      const state = question.querySelector<HTMLInputElement>('input:checked')!.value as State;
      if (state !== 'open' && state !== answerTo(this.#store.answers, this.#list, question.id)?.state) this.#change(question.id, { state });
    }
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #questions(): HTMLFieldSetElement[] {
    return [...this.querySelectorAll<HTMLFieldSetElement>('.question')];
  }

  #change(question: string, change: AnswerEdit): SaveResult {
    const outcome = this.#store.change(this.#list, this.#revision, question, change);
    const saved = onSharedComputer() ? 'answers.savedForTab' : 'answers.saved';
    this.#say(({ saved, held: 'answers.notSaved', erased: 'answers.erased' } as const)[outcome]);
    return outcome;
  }

  /** Everything was erased elsewhere: what is written here goes as well, also what was not stored yet. */
  #giveWay = (): void => {
    for (const [id, note] of this.#notes) note.giveWay(answerTo(this.#store.answers, this.#list, id)?.note ?? '');
    this.#say('answers.erased');
  };

  #say(key: StringKey): void {
    this.#part('.checklist-saved').textContent = fill(this, key);
  }

  #onChoice = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (input.type === 'radio') this.#change(input.name, { state: input.value as State });
  };

  #onFold = (): void => {
    for (const note of this.#notes.values()) note.grow();
  };

  #onVisit = (event: Event): void => {
    this.#lastVisited = (event.target as Element).closest('.question') ?? this.#lastVisited;
  };

  #show = (): void => {
    const { answers } = this.#store;
    for (const question of this.#questions()) {
      const answer = answerTo(answers, this.#list, question.id);
      const state = answer?.state ?? 'open';
      question.dataset['state'] = state;
      question.querySelector<HTMLInputElement>(`input[value="${state}"]`)!.checked = true;
      this.#notes.get(question.id)!.show(answer?.note ?? '');
      this.#showOthers(question, answer?.others ?? []);
      this.#markReworded(question, answer?.revision);
    }
    const counts = countStates(
      answers,
      this.#list,
      this.#questions().map(({ id }) => id),
    );
    this.#part('.checklist-counts').replaceChildren(
      ...countParts(fill(this, 'answers.counts', { ...counts, notForUs: counts['not-for-us'] })),
    );
    this.#showGroups();
    this.#showRetired();
  };

  /** How far the reader is in each group, once it is begun. */
  #showGroups(): void {
    for (const group of this.querySelectorAll('.question-group')) {
      const count = group.querySelectorAll('.question').length;
      const marked = count - group.querySelectorAll('.question[data-state="open"]').length;
      const place = group.querySelector<HTMLElement>('.group-count')!;
      place.dataset['untouched'] ??= place.textContent;
      place.textContent = marked > 0 ? fill(this, 'checklist.groupMarked', { marked, count }) : place.dataset['untouched'];
    }
  }

  /** What another tab wrote into the same note, until the reader has dealt with it. */
  #showOthers(question: HTMLElement, others: readonly string[]): void {
    if (others.length === 0 && !question.querySelector('.note-others')) return;
    void import('./note-others.ts').then(({ showOthers }) =>
      showOthers(question, this, others, (text, add) => {
        const note = answerTo(this.#store.answers, this.#list, question.id)?.note ?? '';
        this.#change(question.id, { ...(add && { note: `${note}\n\n${text}`.trim(), from: note }), dealtWith: text });
      }),
    );
  }

  /** Says once per visit what became of the list since the reader last worked on it. */
  #showRevision(): void {
    const seen = this.#store.answers.lists[this.#list]?.revision ?? this.#revision;
    if (seen >= this.#revision) return;
    const added = this.#questions().filter((question) => Number(question.dataset['since']) > seen).length;
    const line = this.#part('.checklist-changed');
    line.textContent = fill(this, 'checklist.changed', { seen, revision: this.#revision, added });
    line.hidden = false;
  }

  #markReworded(question: HTMLElement, answeredAt: number | undefined): void {
    const revisions = (question.dataset['reworded'] ?? '').split(' ').map(Number);
    const stale = answeredAt !== undefined && revisions.some((revision) => revision > answeredAt);
    const mark = question.querySelector('.question-reworded');
    if (!stale) mark?.remove();
    else if (!mark) {
      const made = Object.assign(document.createElement('p'), { className: 'question-reworded notice' });
      made.textContent = fill(this, 'checklist.reworded');
      question.querySelector('.states')!.before(made);
    }
  }

  #showRetired(): void {
    const section = this.querySelector<HTMLElement>('.retired-questions');
    for (const item of this.querySelectorAll<HTMLElement>('[data-retired]')) {
      const answer = answerTo(this.#store.answers, this.#list, item.dataset['retired']!);
      item.hidden = answer === undefined;
      if (!answer) continue;
      section!.hidden = false;
      item.querySelector('[data-state]')!.textContent = stateWord(answer.state);
      item.querySelector('[data-note]')!.textContent = answer.note ?? '';
    }
  }

  /** To the first open question after the place where the reader is; from the end, back to the first. */
  #toNextOpen = (): void => {
    const questions = this.#questions();
    const here = questions.findIndex((question) => question.contains(this.#lastVisited));
    const open = [...questions.slice(here + 1), ...questions.slice(0, here + 1)].find(
      // Not one that the reader's choice of an audience leaves out.
      (question) => question.dataset['state'] === 'open' && getComputedStyle(question).display !== 'none',
    );
    if (open) this.#goTo(open);
    else this.#say('checklist.noneOpen');
  };

  #goTo(question: HTMLElement): void {
    this.#lastVisited = question;
    question.closest('details')?.setAttribute('open', '');
    question.scrollIntoView({ block: 'start' });
    question.querySelector<HTMLInputElement>('input:checked')!.focus({ preventScroll: true });
  }

  /** A link to a question puts the keyboard there as well. */
  #toLinked = (): void => {
    const linked = this.#questions().find(({ id }) => id === location.hash.slice(1));
    if (!linked) return;
    // It may be for another audience than the one that was chosen.
    const all = document.querySelector<HTMLInputElement>('.audience [value="all"]');
    if (all) all.checked = true;
    this.#goTo(linked);
  };
}

customElements.define('answer-list', AnswerList);
