import { plainPath } from '#config/addresses.ts';
import type { Redirect } from '#schemas/redirect.ts';

/**
 * Where the page that was at a path, in any language, is now.
 *
 * @param path as Astro gives it, with a slash at its end or without
 */
export function movedTo(path: string, redirects: readonly Redirect[]): string {
  const plain = `${plainPath(path).replace(/\/+$/, '')}/`;
  return redirects.find(({ from }) => from === plain)!.to;
}
