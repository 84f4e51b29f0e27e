/** `/data/<collection>.csv` */
import type { APIRoute } from 'astro';
import { collections } from '#data/collections.ts';
import { csvOf } from '#data/published.ts';
import { library } from '#library/index.ts';

export const getStaticPaths = () => collections.map((collection) => ({ params: { collection: collection.id }, props: { collection } }));

export const GET: APIRoute = ({ props }) =>
  new Response(csvOf(props['collection'], library()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
