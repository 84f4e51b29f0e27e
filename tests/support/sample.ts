import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { budgetFor } from '#config/budgets.ts';
import { addressed, type BuiltPage } from './pages.ts';

/** @returns some of the pages, in their order: the same ones for the same site */
export function sampleOf(pages: readonly BuiltPage[]): BuiltPage[] {
  const parts = new Map(pages.map((page) => [page, new Set(selectAll('body *', page.tree).map(signOf))]));
  const missing = new Set([...parts.values()].flatMap((signs) => [...signs]));
  const chosen = new Set<BuiltPage>();
  const choose = (page: BuiltPage) => {
    chosen.add(page);
    for (const sign of parts.get(page)!) missing.delete(sign);
  };
  for (const page of heaviestIn(pages)) choose(page);
  while (missing.size > 0) choose(most(pages, (page) => parts.get(page)!.intersection(missing).size));
  return pages.filter((page) => chosen.has(page));
}

/** The heaviest page of each kind. */
const heaviestIn = (pages: readonly BuiltPage[]): BuiltPage[] =>
  [...Map.groupBy(pages, ({ address }) => budgetFor(address).kind).values()].map((ofKind) => most(ofKind, ({ html }) => html.length));

/** A number at the end of a class says which of a series it is, and somewhere the whole series is shown. */
const signOf = ({ tagName, properties }: Element): string =>
  [tagName, ...[properties['className'] ?? []].flat().map((name) => String(name).replace(/\d+$/, ''))].join('.');

/** The first of those with the highest number. */
const most = (pages: readonly BuiltPage[], numberOf: (page: BuiltPage) => number): BuiltPage =>
  pages.reduce((best, page) => (numberOf(page) > numberOf(best) ? page : best));

/**
 * The pages that a browser looks at, for checks that take seconds a page: the heaviest of each kind, and more until every
 * element with its classes that is anywhere on the site is on one of them. So it follows the site by itself; a new part
 * brings a page of its own along. `EVERY_PAGE=1 npm test` looks at all pages; whatever needs no browser always does.
 */
export const sample: readonly BuiltPage[] = process.env['EVERY_PAGE'] ? addressed : sampleOf(addressed);

/** One page of each kind out of the {@link sample}, for what all pages of a kind have alike. `EVERY_PAGE=1` looks at all pages. */
export const heaviestOfEachKind: readonly BuiltPage[] = process.env['EVERY_PAGE'] ? addressed : heaviestIn(addressed);

/**
 * Some of what a table lists, at regular distances; `EVERY_PAGE=1` takes all. For checks of which each line takes a second, and
 * of which one line stands for its neighbours.
 */
export const someOf = <T>(all: readonly T[], distance: number): readonly T[] =>
  process.env['EVERY_PAGE'] ? all : all.filter((_, place) => place % distance === 0);
