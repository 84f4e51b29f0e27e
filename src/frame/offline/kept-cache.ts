/** What the pages and the service worker must call by the same name. */

/** Begins the names of this guide's caches, and is in every edition of its worker. */
export const keptPrefix = 'peer-learning-guide:';

/**
 * The cache of a kept copy, and the channel on which its worker speaks. Named after the site and its
 * path, so that two copies on one host never touch each other's.
 *
 * @param root the address of the site's root
 */
export function keptCache(root: string | URL): string {
  return `${keptPrefix}${new URL(root).pathname}:kept`;
}

/**
 * Why a download ended early. `foreign`: something other than the guide came; `renewed`: the site changed while it ran;
 * `stopped`: the reader asked for it.
 */
export type Failure = 'network' | 'foreign' | 'room' | 'renewed' | 'stopped';

/** What came of a look at every file: how many there are, and how many of them were missing or not as published. */
export interface Checked {
  all: number;
  wrong: number;
  /** Why those could not be fetched again, if so. */
  failed?: Failure;
}

/** What the worker tells while it downloads or checks. */
export type Progress = { done: number; all: number } | { failed: Failure } | { checked: Checked };

/** What a page may ask of a worker: to end a download or a check, to take over from the one before it, to check its files. */
export type Wish = 'stop' | 'take over' | 'check';

/** Stands in the cache while a reader asked for a download, so that a wish to save data does not refuse it. */
export function askedFor(root: string | URL): string {
  return new URL('?asked-for', root).href;
}

/** Is in the cache while the copy in use is whole; its text names everything that then has to be there. */
export function completeMark(root: string | URL): string {
  return new URL('?whole', root).href;
}
