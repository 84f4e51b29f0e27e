import type { Words } from '#kit/strings/words.ts';
import { fallbackKeys, type VocabularyFile } from './vocabulary.ts';
import { allSpellings } from './words.ts';

/** Gathers the words of all texts, one text for each record. */
export function vocabularyFile(texts: readonly string[], words: Words): VocabularyFile {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of allSpellings(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts.keys()].sort();
  return {
    words: sorted.join(' '),
    counts: sorted.map((word) => counts.get(word)!),
    strings: Object.fromEntries(fallbackKeys.map((key) => [key, words(key)])) as VocabularyFile['strings'],
  };
}
