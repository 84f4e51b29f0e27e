import type { Library } from '#library/reading/library.ts';
import type { PageKind } from '#schemas/page.ts';

/** What must be known of a page to describe it to machines. */
export interface DescribedPage {
  /** Its address on the site, such as `/tools/site-visits/`. */
  path: string;
  title: string;
  description: string;
  language: string;
  kind: PageKind;
  /** The kind in words. */
  kindWord: string;
  /** The pages above it, the home page first. */
  trail: readonly { title: string; path: string }[];
  library: Library;
  /** The address to write for a path of the site: absolute where the copy has one, else from this page. */
  link: (path: string) => string;
}
