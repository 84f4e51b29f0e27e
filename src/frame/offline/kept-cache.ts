/** What the pages and the service worker must call by the same name. */

/**
 * The cache of a kept copy, and the channel on which its worker speaks. Named after the site and its
 * path, so that two copies on one host never touch each other's.
 *
 * @param root the address of the site's root
 */
export function keptCache(root: string | URL): string {
  return `peer-learning-guide:${new URL(root).pathname}:kept`;
}

/** Why a download ended early. `renewed`: the site changed while it ran; `stopped`: the reader asked for it. */
export type Failure = 'network' | 'room' | 'renewed' | 'stopped';

/** What the worker tells while it downloads. */
export type Progress = { done: number; all: number } | { failed: Failure };

/** What a page may ask of a worker: to break off its download, or to take over from the one before it. */
export type Wish = 'stop' | 'take over';

/** Stands in the cache while a reader asked for a download, so that a wish to save data does not refuse it. */
export function askedFor(root: string | URL): string {
  return new URL('?asked-for', root).href;
}
