import type { Side } from '#answers/code/index.ts';
import { answerTo, type State } from '#answers/store/answers.ts';
import { forThisTab, siteRoot } from '#answers/store/device.ts';
import { AnswerStore } from '#answers/store/store.ts';

const list = 'workshop';

/**
 * What a participant marked and wrote, kept in the tab and gone with it: phones are lent, and a workshop
 * is over in the evening. Apart from the reader's own answers, which are not touched.
 */
export class TabAnswers {
  readonly store: AnswerStore;
  readonly #sideKey: string;
  readonly #tab = forThisTab();
  #side: Side | undefined;

  /** @param number the number of the set, see `setCodeList`: each set has answers of its own */
  constructor(number: number) {
    const key = `peer-learning-guide:${siteRoot()}:workshop:${number}`;
    this.#sideKey = `${key}:side`;
    this.store = new AnswerStore(this.#tab, key);
    const side = Number(this.#attempt((tab) => tab.getItem(this.#sideKey)));
    if (side === 1 || side === 2) this.#side = side;
  }

  get side(): Side | undefined {
    return this.#side;
  }

  set side(side: Side | undefined) {
    this.#side = side;
    this.#attempt((tab) => (side ? tab.setItem(this.#sideKey, String(side)) : tab.removeItem(this.#sideKey)));
    this.store.dispatchEvent(new Event('change'));
  }

  /** Undefined for a question that nobody has touched. */
  given(question: string): State | undefined {
    return answerTo(this.store.answers, list, question)?.state;
  }

  state(question: string): State {
    return this.given(question) ?? 'open';
  }

  note(question: string): string {
    return answerTo(this.store.answers, list, question)?.note ?? '';
  }

  change(question: string, change: { state?: State; note?: string }): void {
    this.store.change(list, 1, question, change);
  }

  /** Makes room for the next person, with a tag of their own. @returns what brings everything back */
  clear(): () => void {
    const side = this.#side;
    const restore = this.store.erase();
    this.side = undefined;
    return () => {
      restore();
      this.side = side;
    };
  }

  #attempt<T>(touch: (tab: Storage) => T): T | undefined {
    try {
      return this.#tab && touch(this.#tab);
    } catch {
      // Full or forbidden: the side lives on in memory, and the store says so for all.
      return undefined;
    }
  }
}
