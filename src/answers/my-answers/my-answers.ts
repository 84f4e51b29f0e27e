import { answerTo, countStates } from '#answers/store/answers.ts';
import { deviceStore } from '#answers/store/stores.ts';
import { showTrouble } from '#answers/store/store-notice.ts';
import { dayOrder } from '#kit/dates/day-order.inline.ts';
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
    this.#part('[data-erase]').addEventListener('click', () => void this.#erase());
  }

  disconnectedCallback(): void {
    this.#store.removeEventListener('change', this.#show);
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #show = (): void => {
    this.#showLists();
    this.#showActs();
  };

  #showLists(): void {
    const { answers } = this.#store;
    for (const item of this.querySelectorAll<HTMLElement>('[data-list]')) {
      const list = item.dataset['list']!;
      const counts = countStates(answers, list, item.dataset['questions']!.split(' '));
      const changed = answers.lists[list]?.changed;
      // A list that is no longer asked is here for those who answered it.
      if (changed) item.hidden = false;
      item.querySelector('[data-counts]')!.textContent = fill(this, 'answers.counts', { ...counts, notForUs: counts['not-for-us'] });
      item.querySelector('[data-changed]')!.textContent = changed
        ? fill(this, 'myAnswers.changed', { when: dateIn(document.documentElement.lang, changed) })
        : fill(this, 'myAnswers.untouched');
    }
  }

  #showActs(): void {
    let any = false;
    for (const section of this.querySelectorAll<HTMLElement>('[data-act-list]')) {
      section.hidden = true;
      for (const item of section.querySelectorAll<HTMLElement>('[data-act]')) {
        const answer = answerTo(this.#store.answers, section.dataset['actList']!, item.dataset['act']!);
        item.hidden = answer?.state !== 'act';
        item.querySelector('[data-note]')!.textContent = answer?.note ?? '';
        if (!item.hidden) section.hidden = false;
      }
      any ||= !section.hidden;
    }
    this.#part('[data-no-act]').hidden = any;
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

/** A time as a date in the words of the page's language. */
function dateIn(language: string, time: string): string {
  return new Intl.DateTimeFormat(dayOrder(language), { dateStyle: 'long' }).format(new Date(time));
}

customElements.define('my-answers', MyAnswers);
