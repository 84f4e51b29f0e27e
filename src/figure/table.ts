/** A figure as rows for a spreadsheet. */
import { csv } from '../data/csv.ts';
import type { Figure } from '../schemas/figure.ts';
import { barsOf } from './bars.ts';

const columns = ['figure', 'part', 'label', 'value', 'other_possible_values', 'unit', 'certainty'] as const;

/** Whether anything survives that can stand in a table. */
export function hasTable({ labels, lists }: Pick<Figure, 'labels' | 'lists'>): boolean {
  return labels.length + lists.length > 0;
}

/** The figure as CSV. Where no value survives, the cell is empty. */
export function figureCsv(figure: Figure): string {
  const { number, labels, columns: acrossTop, lists, unit } = figure;
  const bars = new Map(barsOf(figure).map((bar) => [bar.label, bar]));
  return csv(columns, [
    ...labels.map((label) => {
      const bar = bars.get(label);
      if (!bar) return { figure: number, part: 'label', label };
      const { value, values, certainty } = bar;
      return { figure: number, part: 'label', label, value, other_possible_values: values.filter((other) => other !== value), unit, certainty };
    }),
    ...acrossTop.map((label) => ({ figure: number, part: 'column', label })),
    ...lists.flatMap(({ title, items }) => items.map((label) => ({ figure: number, part: title, label }))),
  ]);
}
