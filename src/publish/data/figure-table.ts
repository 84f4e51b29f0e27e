import type { Figure } from '#schemas/figure.ts';
import type { Table } from './collection.ts';

const columns = [
  'figure',
  'number',
  'title',
  'kind',
  'survives',
  'unit',
  'list',
  'label',
  'value',
  'certainty of value',
  'or value',
  'certainty of figure',
  'note',
  'sources',
];

/** One row a label, with its value where one is known; a figure of which no label survives has one row. */
export function figureTable(figures: readonly Figure[]): Table {
  const rows = figures.flatMap(({ id, labels, values, alternatives, lists, ...figure }) => {
    const inFigure = {
      figure: id,
      number: figure.number,
      title: figure.title,
      kind: figure.kind,
      survives: figure.survives,
      unit: figure.unit,
      'certainty of figure': figure.certainty,
      note: figure.note,
      sources: figure.sources,
    };
    const labelled = labels.map((label, index) => ({
      ...inFigure,
      label,
      value: values[index]?.value,
      'certainty of value': values[index]?.certainty,
      'or value': alternatives.filter((other) => other.label === label).map(({ value }) => value),
    }));
    const listed = lists.flatMap(({ title, items }) => items.map((label) => ({ ...inFigure, list: title, label })));
    const all = [...labelled, ...listed];
    return all.length > 0 ? all : [inFigure];
  });
  return { columns, rows };
}
