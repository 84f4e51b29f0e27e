/** `/strings/import.<language>.json` */
import type { APIRoute } from 'astro';
import { importStrings } from '#answers/sharing/import-strings.ts';
import { languageFolders } from '#config/languages.ts';
import { strings } from '#kit/strings/strings.ts';
import { rawWordsOf } from '#kit/strings/words.ts';

export const getStaticPaths = () => languageFolders().map(({ lang }) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) => Response.json(strings(rawWordsOf(params['lang']!), importStrings));
