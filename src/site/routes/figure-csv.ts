/** The figures as files for a spreadsheet, `/data/figures/figure-10.csv`. A figure of which nothing survives has none. */
import type { APIRoute } from 'astro';
import { figureCsv, hasTable } from '#figure/table.ts';
import { library } from '#library/index.ts';
import type { Figure } from '#schemas/figure.ts';

export function getStaticPaths() {
  return library().figures.filter(hasTable).map((figure) => ({ params: { figure: figure.id }, props: { figure } }));
}

export const GET: APIRoute<{ figure: Figure }> = ({ props }) =>
  new Response(figureCsv(props.figure), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
