import { hasPictures, imageFileOf } from '../preview/image-file.ts';

/** An element of the head, in Starlight's form. */
export interface HeadTag {
  tag: 'link' | 'meta';
  attrs: Record<string, string>;
  content: '';
}

/**
 * What must be absolute, and so is only on a site that knows its address: the address of the page, of
 * its translations and of the picture for previews.
 *
 * @param path the page in the language of the root, such as `/tools/`
 * @param prefix the folder of the page's language, `/` or `/fr/`
 * @param languages every language of the site with its folder
 * @param address gives the public address of a path
 */
export function absoluteTags(
  path: string,
  prefix: string,
  languages: readonly { lang: string; prefix: string }[],
  address: (path: string) => string,
): HeadTag[] {
  const inLanguage = (folder: string) => folder + path.slice(1);
  const here = address(inLanguage(prefix));
  const own = languages.find((language) => language.prefix === prefix);
  const picture = imageFileOf(own && !hasPictures(own.lang) ? path : inLanguage(prefix));
  const translations =
    languages.length < 2
      ? []
      : [
          ...languages.map((language) => link({ rel: 'alternate', hreflang: language.lang, href: address(inLanguage(language.prefix)) })),
          link({ rel: 'alternate', hreflang: 'x-default', href: address(path) }),
        ];
  return [
    link({ rel: 'canonical', href: here }),
    ...translations,
    link({ rel: 'sitemap', href: address('/sitemap.xml') }),
    meta({ property: 'og:url', content: here }),
    meta({ property: 'og:image', content: address(`/${picture}`) }),
    meta({ property: 'og:image:width', content: '1200' }),
    meta({ property: 'og:image:height', content: '630' }),
  ];
}

export const link = (attrs: Record<string, string>): HeadTag => ({ tag: 'link', attrs, content: '' });
const meta = (attrs: Record<string, string>): HeadTag => ({ tag: 'meta', attrs, content: '' });
