/** One figure for a spreadsheet, `/data/figures/figure-10.csv`. A figure of which no label survives has none. */
import type { APIRoute } from 'astro';
import { csv } from '#kit/files/csv.ts';
import { figureTable } from '#publish/data/figure-table.ts';
import { hasTable } from '#guide/study/bars.ts';
import { library } from '#library/index.ts';
import type { Figure } from '#schemas/figure.ts';

export function getStaticPaths() {
  return library()
    .figures.filter(hasTable)
    .map((figure) => ({ params: { figure: figure.id }, props: { figure } }));
}

export const GET: APIRoute<{ figure: Figure }> = ({ props }) => {
  const { columns, rows } = figureTable([props.figure]);
  return new Response(csv(columns, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
