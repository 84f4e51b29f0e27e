/** The logo of a copy, at `/logo.svg` or with the ending it has. */
import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '#library/index.ts';

const types: Record<string, string> = { svg: 'image/svg+xml', png: 'image/png', webp: 'image/webp' };

export const getStaticPaths = (() => {
  const { logo } = library().site;
  return logo ? [{ params: { ending: logo.slice(logo.lastIndexOf('.') + 1) } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(library().site.logo!), { headers: { 'Content-Type': types[params['ending']!]! } });
