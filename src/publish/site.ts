import type { SiteLanguage } from '#config/languages.ts';
import type { Library } from '#library/reading/library.ts';
import type { ReadingPart } from './feeds/llms.ts';
import type { ShippedPackages } from './notices/shipped-packages.ts';

/** A site that Astro has built, and what has to be known of it to publish it. */
export interface BuiltSite {
  /** Where Astro built it. */
  folder: string;
  /** The folder of the project. */
  root: string;
  /** The path under which it will be served, such as `/` or `/a/b/`. */
  basePath: string;
  /** The public address of a path, if the site has one. */
  address: (path: string) => string | undefined;
  /** The reading order. */
  parts: readonly ReadingPart[];
  languages: readonly SiteLanguage[];
  /** The packages whose code is in its pages and scripts. */
  shipped: ShippedPackages;
  library: Library;
}
