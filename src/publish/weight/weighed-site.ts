import { keptFiles } from '#frame/offline/kept-files.ts';
import type { Page } from '../pages/page.ts';
import { assets, type SiteScripts } from '../style/page-scripts.ts';
import { Scales } from './transfer.ts';

/** What a first visit to a page fetches, in bytes of gzip. */
export interface PageWeight {
  /** Such as `/stages/sustained-contact/`. */
  address: string;
  html: number;
  script: number;
}

export interface SiteWeight {
  /** All pages but those that only send the reader on. */
  pages: PageWeight[];
  /** All that a kept copy of the guide holds. */
  guide: number;
}

/**
 * Weighs every page of a built site with what it loads, and the whole.
 *
 * @param folder the built site, complete but for its pages
 * @param texts the printed pages, by file
 */
export function weighSite(folder: string, pages: readonly Page[], texts: ReadonlyMap<string, string>, scripts: SiteScripts): SiteWeight {
  const scales = new Scales(folder, texts);
  const weighPage = ({ file, address, tree }: Page): PageWeight => ({
    address,
    html: scales.weigh([file]),
    script: scales.weigh([...scripts.loadedWith(tree)].map((name) => `${assets}/${name}`)),
  });
  return {
    pages: pages.filter(({ isRedirect }) => !isRedirect).map(weighPage),
    guide: scales.weigh(keptFiles(folder)),
  };
}
