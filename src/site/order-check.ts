import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Problem } from '#library/reading/problem.ts';
import type { Library } from '#library/index.ts';
import { readingOrder, type ReadingGroup } from './reading-order.ts';

const file = 'src/site/reading-order.ts';
/** Pages that readers reach by other ways. */
const elsewhere = ['/', '/components/', '/offline/not-kept/'];

/**
 * Refuses a place in the menu without a page.
 *
 * @throws ContentError that names every such place
 */
export function checkOrder(root: string, library: Library): void {
  const pages = new Set(library.addresses);
  const rows = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').split('\n') : [];
  const problems = [...placesIn(library)].flatMap((path): Problem[] => {
    if (pages.has(path)) return [];
    const slug = path.slice(1, -1);
    const line = rows.findIndex((row) => row.includes(`'${slug}'`)) + 1 || 1;
    return [{ file, line, sentence: `There is no page "${slug}" any more; write its new name here, or remove it.` }];
  });
  if (problems.length > 0) throw new ContentError(problems);
}

/**
 * Refuses a page that is in no menu: it is built and found by the search, so it may be looked at before it has its place, but not
 * published.
 *
 * @throws ContentError that names every such page
 */
export function checkPlaces(root: string, library: Library): void {
  const places = placesIn(library);
  const problems = library.addresses.flatMap((path): Problem[] => {
    if (places.has(path) || elsewhere.includes(path)) return [];
    const slug = path.slice(1, -1);
    const ends = ['.md', '.mdx', '/index.md', '/index.mdx'];
    const page = ends.map((end) => `content/docs/${slug}${end}`).find((one) => existsSync(join(root, one)));
    return page ? [{ file: page, line: 1, sentence: `No menu leads to this page; give '${slug}' a place in ${file}.` }] : [];
  });
  if (problems.length > 0) throw new ContentError(problems);
}

/** Also what this copy hides: its pages are still there. */
const placesIn = (library: Library): Set<string> =>
  new Set(readingOrder({ ...library, site: { ...library.site, hide: [] } }).flatMap(pathsOf));

const pathsOf = ({ items }: ReadingGroup): string[] =>
  items.flatMap((item) => {
    if (typeof item === 'string') return [`/${item}/`];
    return 'link' in item ? [item.link.replace(/#.*$/, '')] : pathsOf(item);
  });
