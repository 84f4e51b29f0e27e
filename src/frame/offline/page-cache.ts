/** What a page that keeps itself for some days, and its worker, must call by the same name. */
import { keptPrefix } from './kept-cache.ts';

/** The cache of such pages, apart from that of a kept copy. @param root the address of the site's root */
export const pageCache = (root: string | URL): string => `${keptPrefix}${new URL(root).pathname}:page`;

/** Is in the cache; its text is the last day, such as 2026-11-23, on which the pages in it are needed. */
export const lastDay = (root: string | URL): string => new URL('?last-day', root).href;

/** Kept pages have one form here, whatever is after `?` in the address, and whatever headers a host lets answers vary by. */
export const anyForm = { ignoreSearch: true, ignoreVary: true };
