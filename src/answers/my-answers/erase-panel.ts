import { eraseEverything } from '#answers/store/erase.ts';
import { showFound, staysIn } from './erase-choice.ts';
import type { UndoableStep } from '#answers/store/step.ts';
import { deviceStore } from '#answers/store/stores.ts';
import { fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';

/** Asks whether to erase everything, does so, and offers to undo it for as long as that is possible. */
export class ErasePanel {
  readonly #root: HTMLElement;
  #erased: UndoableStep | undefined;

  /** @param root the element with the strings `myAnswers.…` and the buttons */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.#on('[data-erase-no]', () => this.ask(false));
    this.#on('[data-erase-yes]', this.#erase);
    this.#on('[data-undo]', this.#restore);
    deviceStore().addEventListener('change', this.#show);
  }

  ask(asking: boolean): void {
    if (asking) showFound(this.#root);
    this.#part('[data-erase-ask]').hidden = !asking;
    this.#part('[data-erase]').hidden = asking;
    this.#part(asking ? '[data-erase-no]' : '[data-erase]').focus();
  }

  #part(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector)!;
  }

  #on(selector: string, act: () => void): void {
    this.#part(selector).addEventListener('click', act);
  }

  #show = (): void => {
    this.#part('[data-undo]').hidden = !this.#erased?.holds();
  };

  #erase = (): void => {
    const stays = staysIn(this.#root);
    try {
      this.#erased = eraseEverything(stays);
    } catch {
      return this.#say('myAnswers.notErasedSome');
    }
    this.ask(false);
    const isSome = this.#root.querySelector('[data-erase-kind]:not([hidden]) input:not(:checked)') !== null;
    const holds = this.#erased.holds();
    this.#say(isSome ? 'myAnswers.erasedSome' : 'myAnswers.erased', ...(holds ? (['myAnswers.undoable'] as const) : []));
    this.#show();
    if (holds) this.#part('[data-undo]').focus();
    // The pages of the site say nothing about the reader, so they stay unless asked for.
    void import('#frame/offline/kept-copy.ts').then(
      async ({ isKept }) => (this.#part('[data-still-kept]').hidden = !(await isKept())),
      () => {},
    );
  };

  #restore = (): void => {
    const done = this.#erased!.undo();
    if (done) this.#erased = undefined;
    this.#say(done ? 'myAnswers.undone' : 'myAnswers.notUndone');
    this.#show();
    this.#part('[data-erase]').focus();
  };

  #say(...keys: StringKey[]): void {
    this.#part('[data-erase-said]').textContent = keys.map((key) => fill(this.#root, key)).join(' ');
  }
}
