/** An address inside the site in the given language; English stands at the root. */
export function placeHref(path: string, locale: string | undefined): string {
  return locale ? `/${locale}${path}` : path;
}
