/** The part of the reading order that a page stands in. */
import type { StringKey } from '#kit/strings/words.ts';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';

export type MenuEntry = StarlightRouteData['sidebar'][number];
export type MenuGroup = Extract<MenuEntry, { type: 'group' }>;

/** The string that names a group. `site/reading-order.ts` gives each group the key of one. */
export const labelKey = ({ label }: MenuGroup): StringKey => label as StringKey;

/** Whether the entry is, or holds, the page that is being shown. */
export function holdsCurrent(entry: MenuEntry): boolean {
  return entry.type === 'link' ? entry.isCurrent : entry.entries.some(holdsCurrent);
}

/** The group at the top of the reading order that holds the page being shown, if any does. */
export function sectionOf(order: readonly MenuEntry[]): MenuGroup | undefined {
  return order.find((entry): entry is MenuGroup => entry.type === 'group' && holdsCurrent(entry));
}

/** Where an entry leads: a link to its page, a group to its first page. */
export function entryHref(entry: MenuEntry): string | undefined {
  if (entry.type === 'link') return entry.href;
  return entry.entries.map(entryHref).find((href) => href !== undefined);
}
