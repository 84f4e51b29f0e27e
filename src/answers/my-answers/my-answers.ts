import { countParts } from '#answers/checklist/count-parts.inline.ts';
import { stateWord } from '#answers/checklist/page-texts.ts';
import { answerTo, countStates, type Answer } from '#answers/store/answers.ts';
import { foundProject } from '#answers/store/open-project.ts';
import { deviceStore } from '#answers/store/stores.ts';
import { showTrouble } from '#answers/store/store-notice.ts';
import { dateLocale } from '#kit/dates/date-locale.inline.ts';
import { fill } from '#kit/strings/strings.ts';
import type { ErasePanel } from './erase-panel.ts';

/** Shows what the reader marked and wrote in all lists, and erases it if asked to. */
class MyAnswers extends HTMLElement {
  readonly #store = deviceStore();
  #panel: ErasePanel | undefined;

  connectedCallback(): void {
    showTrouble(this.#part('.store-notice'), this.#store);
    this.#store.addEventListener('change', this.#show);
    this.#show();
    this.#part('[data-print]').addEventListener('click', () => window.print());
    this.#part('[data-erase]').addEventListener('click', () => void this.#erase());
    this.#part('[data-projects]').addEventListener('click', () => void this.#listProjects(true));
    if (foundProject() !== undefined) void this.#listProjects();
  }

  disconnectedCallback(): void {
    this.#store.removeEventListener('change', this.#show);
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #show = (): void => {
    const { answers } = this.#store;
    let any = false;
    for (const section of this.querySelectorAll<HTMLElement>('[data-given-list]')) {
      const list = section.dataset['givenList']!;
      const given = [...section.querySelectorAll<HTMLElement>('[data-given]')].map((item) =>
        showGiven(item, answerTo(answers, list, item.dataset['given']!)),
      );
      const begun = given.includes(true);
      any ||= begun;
      section.hidden = !begun;
      const named = this.#part(`[data-list="${list}"]`);
      named.hidden = begun || named.dataset['retired'] !== undefined;
      if (begun) this.#showCounts(section, list);
    }
    this.#part('[data-none]').hidden = any;
    for (const name of ['any', 'next']) this.#part(`[data-${name}]`).hidden = !any;
    this.#part('[data-untouched]').hidden = this.querySelector('[data-list]:not([hidden])') === null;
  };

  #showCounts(section: HTMLElement, list: string): void {
    const { answers } = this.#store;
    const counts = countStates(
      answers,
      list,
      [...section.querySelectorAll<HTMLElement>('[data-given]')].flatMap((item) =>
        item.closest('[data-retired-of]') ? [] : [item.dataset['given']!],
      ),
    );
    section
      .querySelector('[data-counts]')!
      .replaceChildren(...countParts(fill(this, 'answers.counts', { ...counts, notForUs: counts['not-for-us'] })));
    const when = dateIn(document.documentElement.lang, answers.lists[list]!.changed);
    section.querySelector('[data-changed]')!.textContent = fill(this, 'myAnswers.changed', { when });
  }

  /** What lists projects loads where there are several, or when somebody wants them. @param asked whether they were asked for */
  async #listProjects(asked = false): Promise<void> {
    await import('./projects-panel.ts')
      .then(async (module) => module.listProjects(this.#part('#projects'), asked))
      .catch(() => (this.#part('[data-projects-said]').textContent = fill(this, 'projects.failed')));
  }

  /** What asks and erases loads when somebody wants that. */
  async #erase(): Promise<void> {
    this.#panel ??= await import('./erase-panel.ts').then(
      (module) => new module.ErasePanel(this),
      () => undefined,
    );
    if (this.#panel) this.#panel.ask(true);
    else this.#part('[data-erase-said]').textContent = fill(this, 'myAnswers.notErased');
  }
}

/** Shows a question with its state and note if the reader did anything with it. @returns whether they did */
function showGiven(item: HTMLElement, answer: Answer | undefined): boolean {
  const note = [answer?.note, ...(answer?.others ?? [])].filter(Boolean).join('\n\n');
  const state = answer?.state ?? 'open';
  item.hidden = state === 'open' && note === '';
  item.dataset['state'] = state;
  // Only these have more than the question: most of the hundred are never shown.
  // The page has the address of the list for each; what is no longer asked has no place there.
  const asked = item.querySelector<HTMLAnchorElement>('.question-number + a');
  // Written out, since the browser's own way makes the address absolute, and paper prints those.
  if (asked) asked.setAttribute('href', `${asked.getAttribute('href')!.replace(/#.*/, '')}#${item.dataset['given']!}`);
  const more = item.hidden ? [] : [line('given-state', stateWord(state)), line('given-note', note)];
  item.replaceChildren(item.firstElementChild!, ...more);
  return !item.hidden;
}

const line = (className: string, textContent: string): HTMLElement =>
  Object.assign(document.createElement('p'), { className, textContent });

/** A time as a date in the words of the page's language. */
function dateIn(language: string, time: string): string {
  return new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'long' }).format(new Date(time));
}

customElements.define('my-answers', MyAnswers);
