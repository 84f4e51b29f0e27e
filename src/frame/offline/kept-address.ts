/**
 * Under which address a page stands in a kept copy. Plain servers send a reader from `/tools` to `/tools/`,
 * because links on a page count from its folder; without a network nobody does, so the worker must.
 */

/**
 * Where to send somebody who asks for `address`, if it names a page of the copy in another way.
 *
 * @param has whether an address without query and fragment is kept
 */
export function properAddress(address: URL, has: (address: string) => boolean): string | undefined {
  const plain = address.origin + address.pathname;
  if (has(plain)) return undefined;
  const folder = plain.replace(/(?:\/index)?(?:\.html)?$/, '/');
  return folder !== plain && has(folder) ? folder + address.search : undefined;
}

/** The page that says what is not kept, with the path that was asked for in its fragment. */
export function notKeptAddress(asked: URL, root: string): string {
  const path = asked.href.startsWith(root) ? asked.pathname.slice(new URL(root).pathname.length) : asked.pathname;
  return `${root}offline/not-kept/#${path}`;
}
