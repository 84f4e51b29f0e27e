/** `/strings/workshops.<language>.json`: the workshops that short links name, see `short-link.ts`. */
import type { APIRoute } from 'astro';
import { languageFolders } from '#config/languages.ts';
import { rawWordsOf } from '#kit/strings/words.ts';
import { unmarkedLibrary } from '#library/index.ts';
import { namedWorkshops } from '#workshop/set/ready-made.ts';

export const getStaticPaths = () => languageFolders().map(({ lang }) => ({ params: { lang } }));

export const GET: APIRoute = async ({ params }) => {
  const lang = params['lang']!;
  const links = await namedWorkshops(unmarkedLibrary(lang), lang);
  return Response.json({ changed: rawWordsOf(lang)('workshop.refused.changed'), links });
};
