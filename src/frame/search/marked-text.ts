/** A stretch of an excerpt, and whether it is one of the words that were looked for. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/**
 * Takes apart what Pagefind gives as HTML. Only its own `<mark>` counts as markup; all else, whatever it
 * looks like, is text and stays text.
 */
export function stretches(excerpt: string): Stretch[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const inner = /^<mark>(.*)<\/mark>$/s.exec(part);
      return { text: plain(inner?.[1] ?? part), marked: inner !== null };
    });
}

/** The same as nodes for the page. */
export function markedNodes(excerpt: string): Node[] {
  return stretches(excerpt).map(({ text, marked }) => {
    if (!marked) return new Text(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Pagefind escapes angle brackets and nothing else. */
const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
