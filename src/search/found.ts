/** What Pagefind gives for one record, as far as it is used here. */
export interface PagefindRecord {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

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

const mostSections = 3;
/** What bears on more stages than these bears on nearly all, and a list of them would say nothing. */
const mostStages = 3;

/**
 * Puts a record in the form in which it is shown.
 *
 * @param term what the reader typed
 */
export function foundFrom(record: PagefindRecord, term: string): Found {
  const { meta, filters, excerpt } = record;
  const { kind = [], stage = [] } = filters;
  const labels = stage.length > mostStages ? kind : [...kind, ...stage];
  if (meta['question']) return { url: record.url, title: meta['question'], labels, text: meta['group'] ?? '', also: [], sections: [] };
  return {
    url: record.url,
    title: meta['title'] ?? record.url,
    labels,
    // A page found by its title or by another word for it says best itself what it gives.
    text: excerpt.includes('<mark>') && !onlyTitle(record) ? excerpt : (meta['description'] ?? excerpt),
    also: also(`${meta['synonyms'] ?? ''}, ${meta['aliases'] ?? ''}`, term),
    sections: record.sub_results
      .filter(({ url }) => url.includes('#') && !url.endsWith('#_top'))
      .slice(0, mostSections)
      .map(({ title, url, excerpt: text }) => ({ title, url, text })),
  };
}

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
