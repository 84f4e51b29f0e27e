import { isOneMistake } from '#kit/near-words.ts';
import { stemmed } from './stem.ts';

/** What the search says when it did not look for what was typed. These strings come with the words: every page would carry them in vain. */
export const fallbackKeys = ['search.nowhere', 'search.corrected', 'search.fewer', 'search.loose'] as const;

/** The file of a vocabulary. */
export interface VocabularyFile {
  /** All words of the site in the order of the alphabet, between blanks. */
  words: string;
  /** How many records have each. */
  counts: number[];
  strings: Record<(typeof fallbackKeys)[number], string>;
}

/** A mistake is forgiven in words of so many letters; in shorter ones too many others are one letter away. */
const minForMistake = 7;
/** Fewer letters begin too many words. */
const minToBegin = 3;

/** Every word of the site, and how frequent it is. */
export class Vocabulary {
  readonly strings: VocabularyFile['strings'];
  readonly #counts: ReadonlyMap<string, number>;
  readonly #stems: ReadonlySet<string>;

  constructor({ words, counts, strings }: VocabularyFile) {
    this.strings = strings;
    this.#counts = new Map(words.split(' ').map((word, place) => [word, counts[place]!]));
    this.#stems = new Set([...this.#counts.keys()].map(stemmed));
  }

  /** Whether the word, a form of it or a word that begins so is anywhere. */
  has(word: string): boolean {
    return this.#stems.has(stemmed(word)) || (word.length >= minToBegin && this.#all((other) => other.startsWith(word)).length > 0);
  }

  /** How many records have the very word. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  /** The word that was probably meant by one with a typing mistake: of those one mistake away the most frequent. */
  intended(typed: string): string | undefined {
    if (typed.length < minForMistake) return undefined;
    const near = this.#all((word) => isOneMistake(typed, word));
    return near.sort((one, other) => this.count(other) - this.count(one))[0];
  }

  /** Two words of the site that were typed as one: "sitevisit". */
  parts(typed: string): [string, string] | undefined {
    for (let cut = minToBegin; cut <= typed.length - minToBegin; cut += 1) {
      const parts: [string, string] = [typed.slice(0, cut), typed.slice(cut)];
      if (parts.every((part) => this.#stems.has(stemmed(part)))) return parts;
    }
    return undefined;
  }

  #all(fits: (word: string) => boolean): string[] {
    return [...this.#counts.keys()].filter(fits);
  }
}
