import { answerTo, countStates } from '#answers/store/answers.ts';
import { deviceStore, eraseEverything } from '#answers/store/device.ts';
import { showTrouble } from '#answers/store/store-notice.ts';
import { dayOrder } from '#kit/dates/day-order.inline.ts';
import { fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';

/** Shows what the reader marked and wrote in all lists, and erases it if asked to. */
class MyAnswers extends HTMLElement {
  readonly #store = deviceStore();
  #undo: (() => void) | undefined;

  connectedCallback(): void {
    showTrouble(this.#part('.store-notice'), this.#store);
    this.#store.addEventListener('change', this.#show);
    this.#show();
    this.#on('[data-erase]', () => this.#ask(true));
    this.#on('[data-erase-no]', () => this.#ask(false));
    this.#on('[data-erase-yes]', this.#erase);
    this.#on('[data-undo]', this.#restore);
  }

  disconnectedCallback(): void {
    this.#store.removeEventListener('change', this.#show);
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #on(selector: string, act: () => void): void {
    this.#part(selector).addEventListener('click', act);
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

  #ask(asking: boolean): void {
    this.#part('[data-erase-ask]').hidden = !asking;
    this.#part('[data-erase]').hidden = asking;
    this.#part(asking ? '[data-erase-no]' : '[data-erase]').focus();
  }

  #erase = (): void => {
    this.#undo = eraseEverything();
    this.#ask(false);
    this.#say('myAnswers.erased', true);
    this.#part('[data-undo]').focus();
    // The pages of the guide say nothing about the reader, so they stay unless asked for.
    void import('#frame/offline/kept-copy.ts').then(
      async ({ isKept }) => (this.#part('[data-still-kept]').hidden = !(await isKept())),
      () => {},
    );
  };

  #restore = (): void => {
    this.#undo?.();
    this.#undo = undefined;
    this.#say('myAnswers.undone', false);
    this.#part('[data-erase]').focus();
  };

  #say(key: StringKey, undoable: boolean): void {
    this.#part('[data-erase-said]').textContent = fill(this, key);
    this.#part('[data-undo]').hidden = !undoable;
  }
}

/** A time as a date in the words of the page's language. */
function dateIn(language: string, time: string): string {
  return new Intl.DateTimeFormat(dayOrder(language), { dateStyle: 'long' }).format(new Date(time));
}

customElements.define('my-answers', MyAnswers);
