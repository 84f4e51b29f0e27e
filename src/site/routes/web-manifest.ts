/** `/manifest.webmanifest`, and `/fr/manifest.webmanifest` for the pages of another language. */
import type { APIRoute } from 'astro';
import { localeOf } from '#config/addresses.ts';
import { languageFolders } from '#config/languages.ts';
import { webManifest } from '#frame/offline/web-manifest.ts';
import { lightColours } from '#kit/image/colours.ts';
import { unmarkedLibrary } from '#library/index.ts';

export const GET: APIRoute = ({ locals, url }) => {
  const folder = localeOf(url.pathname);
  const language = languageFolders().find(({ prefix }) => prefix === (folder ? `/${folder}/` : '/'))!;
  const { site } = unmarkedLibrary(language.lang);
  const manifest = webManifest(site, (key) => String(locals.t(key)), lightColours(process.cwd()), language);
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
