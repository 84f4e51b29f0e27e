import type { Site } from '../../schemas/site.ts';
import type { Words } from '../../kit/strings/words.ts';
/** How the guide presents itself when a reader installs it: `manifest.webmanifest`. */

/** Sizes in which browsers ask for a picture of the guide. `maskable` is cut to any shape by the system. */
export const icons = [
  { name: 'icons/192.png', size: 192, purpose: 'any' },
  { name: 'icons/512.png', size: 512, purpose: 'any' },
  { name: 'icons/512-maskable.png', size: 512, purpose: 'maskable' },
] as const;

/**
 * @param site what is set for this copy
 * @param translate gives an interface string
 * @param colour gives a light colour of the site by name
 * @param language of the site
 */
export function webManifest(
  { name, shortName, tagline }: Site,
  translate: Words,
  colour: (name: string) => string,
  language: string,
): object {
  // All addresses count from the file itself, which stands at the root. Without an `id` the start page
  // tells two copies on one host apart.
  return {
    name,
    short_name: shortName ?? name,
    description: tagline,
    lang: language,
    start_url: './start/',
    scope: './',
    display: 'standalone',
    background_color: colour('paper'),
    theme_color: colour('paper'),
    icons: icons.map(({ name: file, size, purpose }) => ({ src: `./${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose })),
    shortcuts: [
      { name: translate('frame.place.my-answers'), url: './my-answers/' },
      { name: translate('frame.place.checklists'), url: './checklists/' },
      { name: translate('offline.board'), url: './board/' },
    ],
  };
}
