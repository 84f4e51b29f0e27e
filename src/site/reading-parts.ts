import { wordsOf, type StringKey } from '../kit/strings/words.ts';
import type { Part } from '../publish/feeds/llms.ts';
import { readingOrder } from './reading-order.ts';

type Item = (typeof readingOrder)[number];

/** The reading order as names and addresses, for what is made after the pages; in English, as the addresses at the root are. */
export function readingParts(root: string): Part[] {
  const words = wordsOf('en', root);
  return readingOrder.flatMap((part) =>
    typeof part === 'object' && 'label' in part && part.label ? [{ name: words(part.label as StringKey), paths: pathsIn(part) }] : [],
  );
}

function pathsIn(item: Item): string[] {
  if (typeof item === 'string') return [`/${item}/`];
  if ('items' in item) return item.items.flatMap((inner) => pathsIn(inner));
  if ('link' in item) return [item.link];
  return 'slug' in item ? [`/${item.slug}/`] : [];
}
