import type { StringKey } from '#kit/strings/words.ts';
import { tableColumns } from './table.ts';

/** What only those read who save a spreadsheet; it comes with what makes it. */
export const exportStrings: readonly StringKey[] = tableColumns.map((column) => `table.${column}` as const);
