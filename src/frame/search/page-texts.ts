import type { CustomRecord } from 'pagefind';
import { asSearched } from './search-spelling.ts';

/** Elements within a line: a word may begin in one and end behind it, as in "l’<em>apprentissage</em>". */
const inLine = '</?(?:a|abbr|b|bdi|cite|em|i|mark|q|span|strong)\\b[^>]*>';
const texts = new RegExp(`(?<=>)[^<]+(?=(?:${inLine})*(\\p{L}?))`, 'gu');
/** What `search-meta.ts` notes in the head. Filters are shown as they are. */
const notes = /(?<=<meta [^>]*\bcontent=")[^"]*(?="[^>]*\bdata-pagefind-meta=)/g;
const apostrophe = /&(?:#39|#x27|apos);/g;

/**
 * A built page as the index should read its language. Addresses, ids and other attributes stay as they are.
 *
 * @param html as Astro writes it
 */
export function pageAsSearched(html: string, language: string): string {
  const read = (text: string) => asSearched(text.replace(apostrophe, "'"), language);
  // English has no rules, and its pages are not to change.
  if (language.startsWith('en')) return html;
  return html.replace(texts, (text, next: string) => (next === '' ? read(text) : read(`${text}x`).slice(0, -1))).replace(notes, read);
}

/** A record as the index should read its language. */
export const recordAsSearched = (record: CustomRecord): CustomRecord => ({
  ...record,
  content: asSearched(record.content, record.language),
  meta: Object.fromEntries(Object.entries(record.meta ?? {}).map(([name, text]) => [name, asSearched(text, record.language)])),
});
