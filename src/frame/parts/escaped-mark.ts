/**
 * Some mail programs write `%23` for `#`. Behind a parameter that a newsletter has added, it is no part of the path, so the page
 * is there, but not what was sent with the link. What somebody typed into the filter of a list can have such a mark of its own.
 */
{
  const found = location.search;
  // It begins with `?`, so it leads to no other page.
  const meant = found.replace(/%(?:25)*23/, '#');
  if (meant !== found && !document.querySelector('filtered-list')) location.replace(meant);
}
