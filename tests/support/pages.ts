import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** A page of the built site, as a file: what a reader without JavaScript gets. */
export interface BuiltPage {
  /** `/stages/sustained-contact/` */
  address: string;
  /** `dist/stages/sustained-contact/index.html` */
  file: string;
  html: string;
  tree: Root;
}

/** Every HTML file of the built site except those that only send the reader on. */
export const pages: BuiltPage[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
  .sort()
  .map((name) => {
    const html = readFileSync(join('dist', name), 'utf8');
    return { address: `/${name.replace(/index\.html$/, '')}`, file: `dist/${name}`, html, tree: fromHtml(html) };
  })
  .filter(({ tree }) => !select('meta[http-equiv=refresh]', tree));

/** The pages that have an address of their own; the page for missing addresses appears under any. */
export const addressed = pages.filter(({ address }) => address !== '/404.html');

/** All elements of a page that fit a selector. */
export const all = (page: BuiltPage, selector: string): Element[] => selectAll(selector, page.tree);

/** The text of an element, with its white space made even. */
export const textOf = (element: Element): string => toString(element).replace(/\s+/g, ' ').trim();

/**
 * Names a page for a message: its address, and the file a writer would open, with the line on which
 * `wording` stands if it is found there.
 */
export function place(page: BuiltPage, wording = ''): string {
  const file = sourceOf(page);
  if (!file) return page.address;
  const line = wording
    ? readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((row) => row.includes(wording)) + 1
    : 0;
  return `${page.address} (${file}${line ? `:${line}` : ''})`;
}

function sourceOf({ address }: BuiltPage): string | undefined {
  const slug = address.replace(/^\/|\/$/g, '').replace(/\.html$/, '') || 'index';
  return ['.md', '.mdx', '/index.md', '/index.mdx']
    .map((end) => `content/docs/${slug}${end}`)
    .concat(`content/${slug}.yaml`)
    .find((file) => existsSync(file));
}
