import type { PagefindRecord } from './pagefind/record.ts';
import { respelled, type Spelling } from './respelled.ts';

/** One result, ready to be shown. Texts are marked with `<mark>` where the words were found. */
export interface Found {
  url: string;
  title: string;
  /** Kind and, where they are few, stages, in words. */
  labels: string[];
  text: string;
  /** Other words for the page that hold what was asked for. */
  also: string[];
  sections: { title: string; url: string; text: string }[];
}

const maxSections = 3;
/** What bears on more stages than these bears on nearly all, and a list of them would say nothing. */
const maxStages = 3;

/**
 * Puts a record in the form in which it is shown.
 *
 * @param term what the reader typed
 * @param spelling of the language, if it has rules
 */
export function foundFrom(read: PagefindRecord, term: string, spelling?: Spelling): Found {
  // All of it at a time, since every text in it may be shown.
  const record = JSON.parse(respelled(JSON.stringify(read), spelling?.written)) as PagefindRecord;
  const { meta, filters } = record;
  const excerpt = tidy(record.excerpt);
  const { kind = [], stage = [] } = filters;
  const labels = stage.length > maxStages ? kind : [...kind, ...stage];
  const part = meta['question'] ?? meta['entry'] ?? meta['acronym'];
  if (part) return { url: record.url, title: part, labels, text: meta['group'] ?? meta['about'] ?? '', also: [], sections: [] };
  const sections = record.sub_results
    .filter(({ url }) => url.includes('#') && !url.endsWith('#_top'))
    .slice(0, maxSections)
    .map(({ title, url, excerpt: text }) => ({ title, url, text: tidy(text) }));
  // A page found by its title or by another word for it says best itself what it gives, and so does one
  // whose words are shown with their section.
  const tells = excerpt.includes('<mark>') && !onlyTitle(record) && !sections.some(({ text }) => text === excerpt);
  return {
    url: record.url,
    title: meta['title'] ?? record.url,
    labels,
    text: tells ? excerpt : (meta['description'] ?? excerpt),
    also: also(`${meta['synonyms'] ?? ''}, ${meta['aliases'] ?? ''}`, term),
    sections,
  };
}

/** Citations are not indexed, and leave the blank before them. */
const tidy = (excerpt: string): string => excerpt.replaceAll(/ (?=[.,;:!?](?:\s|$))/g, '');

/** Whether the words stand in nothing but the title, which the result shows anyway. */
function onlyTitle({ excerpt, meta: { title = '' } }: PagefindRecord): boolean {
  const plain = (text: string) => text.replaceAll(/<\/?mark>/g, '');
  const last = plain(excerpt.slice(0, excerpt.lastIndexOf('<mark>'))).length;
  return plain(excerpt).startsWith(title) && last < title.length;
}

function also(words: string, term: string): string[] {
  const asked = term.toLowerCase();
  return words.split(', ').filter((word) => asked !== '' && word.toLowerCase().includes(asked));
}
