/** `/data/<collection>.json` */
import type { APIRoute } from 'astro';
import { dataCollections } from '#publish/data/collections.ts';
import { jsonOf } from '#publish/data/published.ts';
import { library } from '#library/index.ts';

export const getStaticPaths = () => dataCollections.map((collection) => ({ params: { collection: collection.id }, props: { collection } }));

export const GET: APIRoute = ({ props }) =>
  new Response(jsonOf(props['collection'], library()), { headers: { 'Content-Type': 'application/json' } });
