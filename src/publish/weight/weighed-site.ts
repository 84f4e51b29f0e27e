import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { keptFiles } from '../../frame/offline/kept-files.ts';
import { parsePage, printPage } from '../pages/html-page.ts';
import { assets, SiteScripts } from '../style/page-scripts.ts';
import { gzipped, Scales } from './transfer.ts';
import { writeWeight } from './weight-note.ts';

/** What a first visit to a page fetches, in bytes of gzip. */
export interface PageWeight {
  /** Such as `/stages/sustained-contact/`. */
  address: string;
  html: number;
  script: number;
}

export interface SiteWeight {
  pages: PageWeight[];
  /** All that a kept copy of the guide holds. */
  guide: number;
}

/**
 * Weighs every page of a built site and writes the result into it. Run it when nothing but this text will
 * change any more.
 */
export async function weighSite(folder: string): Promise<SiteWeight> {
  const scripts = new SiteScripts(folder);
  const scales = new Scales(folder);
  const guide = scales.weigh(keptFiles(folder));
  const pages: PageWeight[] = [];
  for (const file of (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    const page: Root = parsePage(html);
    // A page that only sends the reader on has no foot to say anything in.
    if (select('meta[http-equiv=refresh]', page)) continue;
    const weight = {
      address: addressOf(file),
      html: gzipped(html),
      script: scales.weigh([...scripts.loadedWith(page)].map((name) => `${assets}/${name}`)),
    };
    writeWeight(page, { page: weight.html + weight.script, guide });
    await writeFile(path, printPage(page));
    pages.push(weight);
  }
  return { pages, guide };
}

const addressOf = (file: string): string =>
  `/${file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;
