import { attempt } from './erasure.ts';
import type { Items } from './items.ts';

/** Earlier editions set aside one value only, under a key without a mark: it goes where such values are now. @param key of the value */
export function adoptAside(items: Items, key: string): void {
  const { storage } = items.place;
  const place = `${key}:set-aside`;
  const text = attempt(() => storage?.getItem(place));
  if (typeof text === 'string' && items.putAside(text)) attempt(() => storage!.removeItem(place));
}
