/**
 * Some mail programs write `%23` for `#`. Behind a parameter that a newsletter has added, it is no part of the path, so the page
 * is there, but not what was sent with the link. Call it on pages that open what comes after `#`, and that have no parameters of their own.
 */
export function followEscapedMark(): void {
  const found = location.search;
  // It begins with `?`, so it leads to no other page.
  const meant = found.replace(/%(?:25)*23/, '#');
  if (meant !== found) location.replace(meant);
}
