/** The part of the reading order that a page is in, and the way to it. */
import type { StringKey } from '#kit/strings/words.ts';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';

export type MenuEntry = StarlightRouteData['sidebar'][number];
export type MenuGroup = Extract<MenuEntry, { type: 'group' }>;
export type MenuLink = Extract<MenuEntry, { type: 'link' }>;

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
  return linksOf(entry)[0]?.href;
}

/** All pages of an entry, in order. */
export function linksOf(entry: MenuEntry): MenuLink[] {
  return entry.type === 'link' ? [entry] : entry.entries.flatMap(linksOf);
}

/** The pages before and after the one being shown, as far as they are in the same section. */
export function neighbours(order: readonly MenuEntry[]): { before: MenuLink | undefined; after: MenuLink | undefined } {
  const section = sectionOf(order);
  const links = section ? linksOf(section) : [];
  const here = links.findIndex(({ isCurrent }) => isCurrent);
  return { before: links[here - 1], after: here < 0 ? undefined : links[here + 1] };
}

/**
 * The groups above the page being shown, from the section inwards, each with its own page. The page itself is left out, and
 * so are groups that only sort: their first page is one of many and not a page about the group.
 */
export function trailOf(order: readonly MenuEntry[]): { group: MenuGroup; href: string }[] {
  const section = sectionOf(order);
  if (!section) return [];
  const current = linksOf(section).find(({ isCurrent }) => isCurrent)!.href;
  const trail: { group: MenuGroup; href: string }[] = [];
  for (let group: MenuGroup | undefined = section; group; group = sectionOf(group.entries)) {
    const href = entryHref(group)!;
    const isAbout = group === section || current.startsWith(href);
    if (isAbout && href !== current && trail.every((above) => above.href !== href)) trail.push({ group, href });
  }
  return trail;
}
