/** The texts of the files under `/data/`. */
import { z } from 'zod';
import type { Library } from '#library/reading/library.ts';
import { edition, licence } from '#library/edition.ts';
import type { Collection, Table } from './collection.ts';
import { wordsOf } from '#kit/strings/words.ts';
import { csv, type Cell } from '#kit/files/csv.ts';
import { fieldsOf } from './fields.ts';

/** The data are in English. */
const english = wordsOf('en');

/** The items of a collection with what is needed to use and cite them, as JSON. */
export function jsonOf({ id, items }: Collection, library: Library): string {
  return write({
    $schema: `schema/${id}.json`,
    title: english(`data.title.${id}`),
    licence,
    edition: edition(library),
    items: items(library),
  });
}

/** What the JSON of a collection must look like, as JSON Schema. */
export function schemaOf({ id, item }: Collection): string {
  const file = z.strictObject({
    $schema: z.literal(`schema/${id}.json`).describe('The address of this schema, relative to the file.'),
    title: z.string().describe('What the file holds.'),
    licence: z.literal(licence).describe('The licence of our text, as SPDX names it.'),
    edition: z.iso.date().describe('The day of the edition.'),
    items: z.array(item),
  });
  return write(
    z.toJSONSchema(file.meta({ title: english(`data.title.${id}`), description: english(`data.about.${id}`) }), { reused: 'inline' }),
  );
}

/** A collection as a table. */
export function tableOf(collection: Collection, library: Library): Table {
  return collection.table?.(library) ?? plainTable(collection, library);
}

/** A collection as CSV. */
export function csvOf(collection: Collection, library: Library): string {
  const { columns, rows } = tableOf(collection, library);
  return csv(columns, rows);
}

/** One row an item, one column a field; a field inside another is named `basis.region`. */
function plainTable({ item, items }: Collection, library: Library): Table {
  const paths = fieldsOf(item)
    .filter(({ type }) => type !== 'object')
    .map(({ path }) => path);
  const nested = paths.find((path) => path.includes('[]'));
  if (nested)
    throw new Error(`"${nested}" does not fit into one cell; give the collection a table of its own in src/publish/data/collections.ts.`);
  const rows = items(library).map((one) => Object.fromEntries(paths.map((path) => [path, valueAt(one, path)])));
  return { columns: paths, rows };
}

function valueAt(item: unknown, path: string): Cell {
  return path.split('.').reduce((value, name) => (value as Record<string, unknown> | undefined)?.[name], item) as Cell;
}

const write = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
