/** What the font of the pictures can write. */
const scripts = new Set(['Cyrl', 'Grek', 'Latn']);

/** Whether pages in a language have pictures of their own. Others are announced with those of the English pages. */
export const hasPictures = (language: string): boolean => scripts.has(new Intl.Locale(language).maximize().script ?? '');

/** The file of the picture for previews of a page, from the root of the site: `previews/tools.site-visits.png`. */
export function imageFileOf(path: string): string {
  return `previews/${path.replace(/^\/|\/$/g, '').replaceAll('/', '.') || 'home'}.png`;
}
