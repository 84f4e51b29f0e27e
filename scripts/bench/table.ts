/** Tables of a measurement, as Markdown: every number next to ours. */

export interface TableMeasure {
  name: string;
  /** Writes a number with its unit. */
  write(value: number): string;
}

/** A site and what was measured of it; undefined where it could not be. */
export interface Row {
  name: string;
  values: (number | undefined)[];
}

export const kilobytes = (name: string): TableMeasure => ({
  name,
  write: (bytes) => `${(bytes / 1_000).toFixed(bytes < 99_950 ? 1 : 0)} kB`,
});
export const seconds = (name: string): TableMeasure => ({ name, write: (value) => `${value.toFixed(value < 9.95 ? 1 : 0)} s` });
export const plainNumber = (name: string): TableMeasure => ({ name, write: (value) => `${Math.round(value)}` });
export const gigabytes = (name: string): TableMeasure => ({ name, write: (bytes) => `${(bytes / 1e9).toFixed(2)} GB` });

/** A table whose first row is 1 in every column; the others say how many times as much. */
export function ratioTable(measures: TableMeasure[], rows: Row[]): string {
  const [first] = rows;
  return table(
    ['', ...measures.map(({ name }) => name)],
    rows.map((row) => [
      row.name,
      ...measures.map(({ write }, index) => {
        const value = row.values[index];
        if (value === undefined) return '–';
        const share = row === first ? undefined : ratio(value, first!.values[index]);
        return share ? `${write(value)} · ${share}` : write(value);
      }),
    ]),
  );
}

/** `2.6×`; nothing where there is no number to compare with. */
function ratio(value: number, ours: number | undefined): string | undefined {
  if (!ours) return undefined;
  const share = value / ours;
  return `${share.toFixed(share < 9.95 ? 1 : 0)}×`;
}

/** A Markdown table. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** The middle of a few measurements, so that one hiccup of the machine does not count. */
export function median(values: number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
