/** `/data/workshop-link-vectors.json`: examples of links of workshops, for those who write another reader. */
import type { APIRoute } from 'astro';
import { linkVectors } from '#workshop/set/link-vectors.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await linkVectors(), null, 2)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
