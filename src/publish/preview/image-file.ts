/** The file of the picture for previews of a page, from the root of the site: `previews/tools.site-visits.png`. */
export function imageFileOf(path: string): string {
  return `previews/${path.replace(/^\/|\/$/g, '').replaceAll('/', '.') || 'home'}.png`;
}
