/**
 * The words of a text as the search compares them: without capitals, accents and apostrophes. A hyphen parts words, so
 * that "site-visit" and "site visit" are the same.
 */
export function searchWords(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text, and "e-learning" also as one word: see `query.ts` for which hyphens part words. */
export function allSpellings(text: string): Set<string> {
  return new Set([...searchWords(text), ...searchWords(text.replaceAll(/(?<=(?<![\p{L}-])\p{L}{1,2})-(?=\p{L})/gu, ''))]);
}

/** A text without what readers leave out or type in different ways. */
export function folded(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
      // Arabic: two letters that many keyboards swap with their neighbours, and the lengthening stroke.
      .replaceAll('ة', 'ه')
      .replaceAll('ى', 'ي')
      .replaceAll('ـ', '')
  );
}
