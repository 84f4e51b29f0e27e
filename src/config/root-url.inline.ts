/** The root of the site in a browser: every page carries the way there, because a copy may be under any path. */
export function rootUrl(): URL {
  return new URL(document.documentElement.dataset['root'] || '/', location.href);
}
