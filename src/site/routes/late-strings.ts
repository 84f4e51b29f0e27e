/** `/strings/<part>.<language>.json`: what only those read who use a part of a page, see `lateStringsUrl`. */
import type { APIRoute } from 'astro';
import { askedListsOf } from '#answers/letters/asked-lists.ts';
import { projectStrings } from '#answers/my-answers/project-strings.ts';
import { reasonsOf } from '#answers/next-steps/reasons.ts';
import { exportStrings } from '#answers/sharing/export-strings.ts';
import { importStrings } from '#answers/sharing/import-strings.ts';
import { languageFolders } from '#config/languages.ts';
import { unmarkedLibrary } from '#library/index.ts';
import { strings } from '#kit/strings/strings.ts';
import { rawWordsOf } from '#kit/strings/words.ts';
import { lateBoardStrings } from '#workshop/board/board-strings.ts';

const parts = { import: importStrings, export: exportStrings, board: lateBoardStrings, projects: projectStrings };
const content = { reasons: reasonsOf, questions: askedListsOf };

export const getStaticPaths = () =>
  languageFolders().flatMap(({ lang }) => [...Object.keys(parts), ...Object.keys(content)].map((part) => ({ params: { part, lang } })));

export const GET: APIRoute = ({ params }) => {
  const { lang, part } = params as { lang: string; part: keyof typeof parts | keyof typeof content };
  return Response.json(
    part in content
      ? content[part as keyof typeof content](unmarkedLibrary(lang).checklists)
      : strings(rawWordsOf(lang), parts[part as keyof typeof parts]),
  );
};
