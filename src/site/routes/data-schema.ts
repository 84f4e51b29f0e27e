/** `/data/schema/<collection>.json` */
import type { APIRoute } from 'astro';
import { dataCollections } from '#publish/data/collections.ts';
import { schemaOf } from '#publish/data/published.ts';

export const getStaticPaths = () => dataCollections.map((collection) => ({ params: { collection: collection.id }, props: { collection } }));

export const GET: APIRoute = ({ props }) =>
  new Response(schemaOf(props['collection']), { headers: { 'Content-Type': 'application/schema+json' } });
