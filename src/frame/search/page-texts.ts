import type { CustomRecord } from 'pagefind';
import { respelled } from './respelled.ts';
import { spellingOf } from './spellings.ts';

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
  const spelling = spellingOf(language);
  if (!spelling) return html;
  const read = (text: string) => respelled(text.replace(apostrophe, "'"), spelling.searched);
  return html.replace(texts, (text, next: string) => (next === '' ? read(text) : read(`${text}x`).slice(0, -1))).replace(notes, read);
}

/** A record as the index should read its language. */
export function recordAsSearched(record: CustomRecord): CustomRecord {
  const read = (text: string) => respelled(text, spellingOf(record.language)?.searched);
  const meta = Object.fromEntries(Object.entries(record.meta ?? {}).map(([name, text]) => [name, read(text)]));
  return { ...record, content: read(record.content), meta };
}
