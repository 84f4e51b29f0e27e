import type { NameQuestions } from './names.ts';
import { neededStyle } from './needed-style.ts';

type Question = (names: NameQuestions) => boolean;

interface Result {
  asked: { question: Question; answer: boolean }[];
  needed: string;
}

/**
 * Finds the rules that pages need, and remembers what it found: many pages have the same sheets and, as far as
 * these ask, the same names. What depends on nothing but the answers is the same where the answers are.
 */
export class RememberedStyle {
  readonly #results = new Map<string, Result[]>();
  readonly #find: typeof neededStyle;

  /** @param find finds what has not been found before */
  constructor(find = neededStyle) {
    this.#find = find;
  }

  /** The rules of `style` that can apply in a page with these names; see {@link neededStyle}. */
  neededFor(style: string, names: NameQuestions): string {
    const results = this.#results.get(style) ?? [];
    const same = results.find(({ asked }) => asked.every(({ question, answer }) => question(names) === answer));
    if (same) return same.needed;
    const recorder = new Recorder(names);
    const needed = this.#find(style, recorder);
    this.#results.set(style, [...results, { asked: [...recorder.asked.values()], needed }]);
    return needed;
  }
}

/** Answers as the names of a page do, and writes down what was asked. */
class Recorder implements NameQuestions {
  readonly asked = new Map<string, { question: Question; answer: boolean }>();
  readonly #names: NameQuestions;

  constructor(names: NameQuestions) {
    this.#names = names;
  }

  hasTag = (name: string): boolean => this.#ask(`<${name}`, (names) => names.hasTag(name));
  hasClass = (name: string): boolean => this.#ask(`.${name}`, (names) => names.hasClass(name));
  hasId = (name: string): boolean => this.#ask(`#${name}`, (names) => names.hasId(name));
  hasAttribute = (name: string, value?: string): boolean =>
    this.#ask(value === undefined ? `[${name}` : `[${name}=${value}`, (names) => names.hasAttribute(name, value));
  readsProperty = (name: string): boolean => this.#ask(name, (names) => names.readsProperty(name));

  #ask(key: string, question: Question): boolean {
    const known = this.asked.get(key);
    if (known) return known.answer;
    const answer = question(this.#names);
    this.asked.set(key, { question, answer });
    return answer;
  }
}
