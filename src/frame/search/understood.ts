import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { folded } from './words.ts';

/** What to look for instead of what was typed, and what has to be said of it. */
export interface Understood {
  words: string[];
  /** Typed words that are nowhere, nor anything like them. */
  nowhere: string[];
  /** Typed words with a mistake, and the word that was taken for each. */
  corrected: [typed: string, used: string][];
}

/**
 * Finds the words of the site for what a reader typed.
 *
 * @param areTogether whether anything has both words: "block" and "chain" may be on the site, and still not be what was typed as one
 */
export async function understood(
  { main }: Query,
  vocabulary: Vocabulary,
  areTogether: (words: string[]) => Promise<boolean>,
): Promise<Understood> {
  const found: Understood = { words: [], nowhere: [], corrected: [] };
  for (const word of main) {
    const plain = folded(word);
    const split = vocabulary.has(plain) ? undefined : vocabulary.parts(plain);
    const parts = vocabulary.has(plain) ? [word] : split && (await areTogether(split)) ? split : undefined;
    const meant = parts ? undefined : vocabulary.intended(plain);
    if (meant) found.corrected.push([word, meant]);
    found.words.push(...(parts ?? (meant ? [meant] : [])));
    if (!parts && !meant) found.nowhere.push(word);
  }
  return found;
}

/** Of so many words all choices are tried. */
const maxWords = 6;

/**
 * All ways to leave out words, those that leave most and the rarest first. Only the rarest words of a long text are tried.
 *
 * @param count how frequent a word is
 */
export function fewerWords(words: readonly string[], count: (word: string) => number): string[][] {
  const rarest = [...words].sort((one, other) => count(one) - count(other)).slice(0, maxWords);
  const choices: string[][] = [];
  for (let bits = 1; bits < 2 ** rarest.length; bits += 1) choices.push(rarest.filter((_, place) => bits & (1 << place)));
  const frequency = (choice: string[]) => choice.reduce((sum, word) => sum + count(word), 0);
  return choices
    .filter(({ length }) => length < words.length)
    .sort((one, other) => other.length - one.length || frequency(one) - frequency(other))
    .map((choice) => words.filter((word) => choice.includes(word)));
}
