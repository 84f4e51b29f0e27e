import { existsSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { localeOfFile } from '#config/addresses.ts';

/** Shows on a translated page the pictures beside the English one. A picture beside the translation itself comes first. */
export const englishPictures = defineMdastPlugin({
  name: 'english-pictures',
  image(node, context) {
    const locale = localeOfFile(context.fileURL);
    const url = locale ? pictureFor(node.url, context.fileURL!, locale) : node.url;
    if (url !== node.url) context.setProperty(node, 'url', url);
  },
});

/**
 * Where a picture of a translated page is, seen from that page.
 *
 * @param url as the page names it
 * @param page the file of the translation
 * @param locale the folder of its language
 */
export function pictureFor(url: string, page: URL, locale: string): string {
  if (/^(?:[a-z]+:|\/)/i.test(url) || existsSync(new URL(url, page))) return url;
  const english = page.href.replace(`/docs/${locale}/`, '/docs/');
  // A copy may have translated one of our pages for itself.
  const pages = [english, english.replace('/content/local/docs/', '/content/docs/')];
  const picture = pages.map((file) => new URL(url, file)).find((file) => existsSync(file));
  if (!picture) return url;
  return encodeURI(relative(dirname(fileURLToPath(page)), fileURLToPath(picture)).replaceAll('\\', '/'));
}
