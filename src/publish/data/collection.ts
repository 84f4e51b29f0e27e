import type { z } from 'zod';
import type { Library } from '../../library/reading/library.ts';
import type { Cell } from '../../kit/files/csv.ts';

/** Rows and columns, for a spreadsheet. */
export interface Table {
  columns: readonly string[];
  rows: readonly Readonly<Record<string, Cell>>[];
}

/** One kind of record that is published under `/data/`. */
export interface Collection {
  /** The name of its files; a promise, like an address. */
  id: string;
  /** In English, as the data themselves are. */
  title: string;
  about: string;
  /** What one row of the table describes. */
  row: string;
  /** What one item must look like; the same schema that checks the content. */
  item: z.ZodType;
  items(library: Library): readonly unknown[];
  /** The table, where it is not simply one row an item. */
  table?(library: Library): Table;
}

/** Describes a collection; the compiler sees to it that its items fit its schema. */
export function collection<S extends z.ZodType>(
  parts: Omit<Collection, 'item' | 'items'> & { item: S; items(library: Library): readonly z.infer<S>[] },
): Collection {
  return parts;
}
