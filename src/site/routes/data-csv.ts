/** `/data/<collection>.csv` */
import type { APIRoute } from 'astro';
import { dataCollections } from '#publish/data/collections.ts';
import { csvOf } from '#publish/data/published.ts';
import { library } from '#library/index.ts';

export const getStaticPaths = () => dataCollections.map((collection) => ({ params: { collection: collection.id }, props: { collection } }));

export const GET: APIRoute = ({ props }) =>
  new Response(csvOf(props['collection'], library()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
