/** `/strings/<part>.<language>.json`: what only those read who use a part of a page, see `lateStringsUrl`. */
import type { APIRoute } from 'astro';
import { importStrings } from '#answers/sharing/import-strings.ts';
import { languageFolders } from '#config/languages.ts';
import { strings } from '#kit/strings/strings.ts';
import { rawWordsOf } from '#kit/strings/words.ts';
import { lateBoardStrings } from '#workshop/board/board-strings.ts';

const parts = { import: importStrings, board: lateBoardStrings };

export const getStaticPaths = () => languageFolders().flatMap(({ lang }) => Object.keys(parts).map((part) => ({ params: { part, lang } })));

export const GET: APIRoute = ({ params }) =>
  Response.json(strings(rawWordsOf(params['lang']!), parts[params['part'] as keyof typeof parts]));
