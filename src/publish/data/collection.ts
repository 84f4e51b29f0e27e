import type { z } from 'zod';
import type { Library } from '#library/reading/library.ts';
import type { StringKey } from '#kit/strings/words.ts';
import type { Cell } from '#kit/files/csv.ts';

/** Rows and columns, for a spreadsheet. */
export interface Table {
  columns: readonly string[];
  rows: readonly Readonly<Record<string, Cell>>[];
}

/** The names of all collections, each with the title that it has in the strings. */
export type CollectionId = StringKey extends infer Key ? (Key extends `data.title.${infer Id}` ? Id : never) : never;

/** One kind of record that is published under `/data/`. */
export interface Collection {
  /** The name of its files, and of its words in `content/i18n/`; a promise, like an address. */
  id: CollectionId;
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
