import { csvFormatRow } from 'd3-dsv';

/** What one cell may hold. Nothing becomes an empty cell, a list is joined with "; ". */
export type Cell = string | number | boolean | undefined | readonly (string | number)[];

/** What a spreadsheet would take for the beginning of a formula, in narrow letters and in wide ones. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Writes a table as CSV that opens right in a spreadsheet and harms nobody there.
 *
 * Excel takes a file for UTF-8 only if a mark (BOM) says so, and runs a cell that begins like a
 * formula; such a cell gets an apostrophe in front, which spreadsheets do not show. Numbers need none.
 *
 * @param columns names of the columns, in their order; the first line
 */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<NoInfer<Column>, Cell>>>[],
): string {
  const table = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `\uFEFF${table.map((cells) => `${csvFormatRow(cells.map(harmless))}\r\n`).join('')}`;
}

function harmless(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'object' ? cell.join('; ') : String(cell ?? '');
  return formula.test(text) ? `'${text}` : text;
}
