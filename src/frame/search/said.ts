import { filled } from '#kit/strings/filled.inline.ts';
import type { Understood } from './understood.ts';
import type { VocabularyFile } from './vocabulary.ts';

/** What was looked for instead of what was typed. */
export interface Instead extends Understood {
  /** Whether nothing has all words, so that {@link Understood.words} are some of them. */
  fewer: boolean;
  /** Whether nothing has the words next to each other, as the quotation marks ask. */
  loose: boolean;
}

/**
 * Says whatever was looked for instead of what was typed: nobody should take other words for their own.
 *
 * @param list joins words as the language of the page does
 */
export function said(
  { words, nowhere, corrected, fewer, loose }: Instead,
  strings: VocabularyFile['strings'],
  list: (words: string[]) => string,
): string {
  const sentences = corrected.map(([typed, used]) => filled(strings['search.corrected'], { typed, used }));
  if (nowhere.length > 0) sentences.push(filled(strings['search.nowhere'], { words: list(nowhere) }));
  if (loose) sentences.push(strings['search.loose']);
  if (fewer) sentences.push(filled(strings['search.fewer'], { words: list(words) }));
  return sentences.join(' ');
}
