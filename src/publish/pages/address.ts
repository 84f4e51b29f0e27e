/**
 * Turns addresses that start at the root of the site into addresses that start at the page, so that the
 * same files work under any path. `root` is the way from the page to the root: `./`, `../` or `../../`.
 */

/** The way from a built file to the root of the site, such as `../../` for `stages/board/index.html`. */
export function rootFrom(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/** `/tools/#all` becomes `../tools/#all`. Leaves other sites, fragments and relative addresses alone. */
export function relocate(address: string, root: string): string {
  const trimmed = address.trim();
  const isOurs = trimmed.startsWith('/') && !trimmed.startsWith('//') && !trimmed.startsWith('/\\');
  return isOurs ? root + trimmed.slice(1) : address;
}

/** The same for the list of candidates in `srcset`. */
export function relocateSet(candidates: string, root: string): string {
  // A comma may be part of an address; only one that is followed by a space or a slash separates candidates.
  return candidates
    .split(/,\s+|,(?=\/)/)
    .map((candidate) => relocate(candidate.trim(), root))
    .join(', ');
}

/** The same for the `content` of `<meta http-equiv="refresh">`, such as `0;url=/tools/`. */
export function relocateRefresh(content: string, placed: (address: string) => string): string {
  return content.replace(/^(\s*[\d.]*\s*[;,]?\s*url\s*=\s*)(['"]?)([^'"]*)/i, (_, before: string, quote: string, address: string) => {
    return before + quote + placed(address);
  });
}
