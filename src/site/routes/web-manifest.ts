/** `/manifest.webmanifest` */
import type { APIRoute } from 'astro';
import { webManifest } from '#frame/offline/web-manifest.ts';
import { lightColours } from '#kit/image/colours.ts';
import { library } from '#library/index.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(JSON.stringify(webManifest(library().site, (key) => String(locals.t(key)), lightColours(process.cwd()), 'en')), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
