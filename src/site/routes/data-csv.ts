/** `/data/<collection>.csv` */
import type { APIRoute } from 'astro';
import { collections } from '#publish/data/collections.ts';
import { csvOf } from '#publish/data/published.ts';
import { library } from '#library/index.ts';

export const getStaticPaths = () => collections.map((collection) => ({ params: { collection: collection.id }, props: { collection } }));

export const GET: APIRoute = ({ props }) =>
  new Response(csvOf(props['collection'], library()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
