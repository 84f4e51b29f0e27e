import type { Paper } from '#schemas/paper.ts';
import type { Table } from './collection.ts';

const columns = ['paper', 'paperTitle', 'sheet', 'sheetTitle', 'id', 'heading', 'hint', 'text', 'room', 'advice', 'sources'] as const;

/** One row a part, in the order of the papers. */
export function paperTable(papers: readonly Paper[]): Table {
  const rows = papers.flatMap((paper) =>
    paper.sheets.flatMap((sheet) =>
      sheet.parts.map(({ advice = false, sources = [], ...part }) => ({
        paper: paper.id,
        paperTitle: paper.title,
        sheet: sheet.id,
        sheetTitle: sheet.title,
        ...part,
        advice,
        sources,
      })),
    ),
  );
  return { columns, rows };
}
