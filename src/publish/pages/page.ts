import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { rootFrom } from './address.ts';
import { headOf, parsePage, printPage } from './html-page.ts';

/** A page of the built site, read once. Steps change its tree; its text is printed when all of them are done. */
export interface Page {
  /** Its file below the root of the site, written with `/`: `stages/board/index.html`. */
  file: string;
  /** Such as `/stages/board/`. */
  address: string;
  tree: Root;
  /** Whether it only sends the reader on to another page. */
  isRedirect: boolean;
}

/** Reads and parses every page of a built site. */
export function readPages(folder: string): Page[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return files.map((name) => pageFrom(name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')));
}

/** A page from the name of its file and its text. */
export function pageFrom(file: string, html: string): Page {
  const tree = parsePage(html);
  const isRedirect = select('meta[http-equiv=refresh]', headOf(tree)) !== undefined;
  return { file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, tree, isRedirect };
}

/**
 * The way from a page to the root of the site.
 *
 * @param basePath the path under which the site will be served, such as `/a/b/`. Only `404.html` needs it: it is
 *   served in place of any missing page, so nobody knows at which depth.
 */
export function rootOf({ file }: Pick<Page, 'file'>, basePath: string): string {
  return /(?:^|\/)404\.html$/.test(file) ? basePath : rootFrom(file);
}

/** The text of every page, by its file. */
export function printPages(pages: readonly Page[]): Map<string, string> {
  return new Map(pages.map(({ file, tree }) => [file, printPage(tree)]));
}

/** Writes the texts of pages in place of what Astro wrote. */
export function writePages(folder: string, texts: ReadonlyMap<string, string>): void {
  for (const [file, text] of texts) writeFileSync(join(folder, file), text);
}
