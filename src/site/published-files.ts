import { hasTable } from '#guide/study/bars.ts';
import type { Library } from '#library/index.ts';
import { dataCollections } from '#publish/data/collections.ts';
import { fieldsOf } from '#publish/data/fields.ts';
import { figureTable } from '#publish/data/figure-table.ts';
import { tableOf } from '#publish/data/published.ts';
import type { PromisedFile } from '#schemas/ledger.ts';
import { rootFiles } from './routes.ts';

/** What programs and spreadsheets fetch from the site as it is now, with what they find there by its name. */
export function publishedFiles(library: Library): PromisedFile[] {
  const collections = dataCollections.flatMap((collection): PromisedFile[] => [
    { path: `/data/${collection.id}.csv`, fields: [...tableOf(collection, library).columns] },
    { path: `/data/${collection.id}.json`, fields: fieldsOf(collection.item).map(({ path }) => path) },
    { path: `/data/schema/${collection.id}.json` },
  ]);
  const { columns } = figureTable([]);
  const figures = library.figures.filter(hasTable).map(({ id }) => ({ path: `/data/figures/${id}.csv`, fields: [...columns] }));
  return [...collections, ...figures, ...fixedFiles.map((path) => ({ path }))];
}

/** Feed, test vectors and schemas of files that readers save. */
const fixedFiles = Object.keys(rootFiles).filter((path) => /^\/(data\/|feed\.)[^[]+$/.test(path));
