/** How the guide presents itself when a reader installs it: `manifest.webmanifest`, and one more below each language. */
import type { SiteLanguage } from '#config/languages.ts';
import type { Words } from '#kit/strings/words.ts';
import type { Site } from '#schemas/site.ts';

/** Sizes in which browsers ask for a picture of the guide. `maskable` is cut to any shape by the system. */
export const icons = [
  { name: 'icons/192.png', size: 192, purpose: 'any' },
  { name: 'icons/512.png', size: 512, purpose: 'any' },
  { name: 'icons/512-maskable.png', size: 512, purpose: 'maskable' },
] as const;

/**
 * The manifest of the guide in one language.
 *
 * @param site what is set for this copy, in the language
 * @param translate gives an interface string in the language
 * @param colour gives a light colour of the site by name
 * @param language that of the pages that link this file, which is in its folder
 */
export function webManifest(
  site: Site,
  translate: Words,
  colour: (name: string) => string,
  language: Pick<SiteLanguage, 'lang' | 'dir' | 'prefix'>,
): object {
  const { name, shortName, tagline } = site;
  const { lang, dir, prefix } = language;
  // All addresses count from the file itself. Without an `id` the start page distinguishes two copies on one host. What follows
  // its `#` does not count there: the guide is one program in all languages, and opens in the one that is read.
  const root = prefix === '/' ? './' : '../';
  return {
    name,
    short_name: shortName ?? name,
    description: tagline,
    lang,
    dir,
    start_url: `${root}start/${prefix === '/' ? '' : `#${lang}`}`,
    scope: root,
    display: 'standalone',
    background_color: colour('paper'),
    theme_color: colour('paper'),
    icons: icons.map(({ name: file, size, purpose }) => ({ src: root + file, sizes: `${size}x${size}`, type: 'image/png', purpose })),
    shortcuts: [
      { name: translate('frame.place.my-answers'), url: './my-answers/' },
      { name: translate('frame.place.checklists'), url: './checklists/' },
      { name: translate('offline.board'), url: './board/' },
    ],
  };
}
