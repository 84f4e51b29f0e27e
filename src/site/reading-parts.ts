import { wordsOf } from '#kit/strings/words.ts';
import { library } from '#library/index.ts';
import type { ReadingPart } from '#publish/feeds/llms.ts';
import { readingOrder, type ReadingGroup } from './reading-order.ts';

/** The reading order as names and addresses, for what is made after the pages; in English, as the addresses at the root are. */
export function readingParts(root: string): ReadingPart[] {
  const words = wordsOf('en', root);
  return readingOrder(library()).map((part) => ({ name: words(part.label), paths: part.items.flatMap((item) => pathsIn(item)) }));
}

function pathsIn(item: ReadingGroup['items'][number]): string[] {
  if (typeof item === 'string') return [`/${item}/`];
  return 'link' in item ? [item.link] : item.items.flatMap((inner) => pathsIn(inner));
}
