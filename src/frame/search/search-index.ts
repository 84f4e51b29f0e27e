import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { wordsOf } from '../../kit/strings/words.ts';
import { isHidden } from '../../library/hidden-parts.ts';
import { localised } from '../../library/localised.ts';
import type { Library } from '../../library/reading/library.ts';
import { questionRecords } from './question-record.ts';
import { searchFiles } from './pagefind/search-files.ts';
import { stageLabel } from './stage-label.ts';

/** Parts of a page that repeat what stands elsewhere: questions have records, the lead is the description. */
const unread = ['answer-list', '.citation', '.eyebrow', '.lead', '.page-basis', '.toc-small', 'svg', 'noscript'];

/** A language of the site: `prefix` is its folder, `/` or `/fr/`. */
export interface SearchLanguage {
  lang: string;
  prefix: string;
}

/**
 * Makes the index of a built site, in `pagefind/` inside its folder: one index a language, each page and
 * each question a record.
 *
 * @param folder the built site
 * @param root the folder of the project
 */
export async function indexSite(
  folder: string,
  root: string,
  library: Library,
  languages: readonly SearchLanguage[],
): Promise<{ pages: number; questions: number }> {
  try {
    const { index } = withoutErrors(await createIndex({ excludeSelectors: unread }));
    const { page_count: pages } = withoutErrors(await index!.addDirectory({ path: folder }));
    let questions = 0;
    for (const language of languages) questions += await addQuestions(index!, folder, root, library, language);
    await writeIndex(index!, join(folder, 'pagefind'));
    return { pages, questions };
  } finally {
    await close();
  }
}

async function addQuestions(
  index: PagefindIndex,
  folder: string,
  root: string,
  library: Library,
  { lang, prefix }: SearchLanguage,
): Promise<number> {
  // Starlight translates only while it renders pages.
  const words = wordsOf(lang, root);
  const kind = words('search.kind.question');
  let count = 0;
  for (const list of isHidden(library.site, '/checklists/') ? [] : library.checklists) {
    const address = `${prefix}checklists/${list.id}/`;
    if (!existsSync(join(folder, address, 'index.html'))) continue;
    const filters = { kind, stage: list.stage && stageLabel(words, library.stages, list.stage) };
    for (const record of questionRecords(localised(list, library.translations, lang), address, lang, filters)) {
      withoutErrors(await index.addCustomRecord(record));
      count += 1;
    }
  }
  return count;
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files } = withoutErrors(await index.getFiles());
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of searchFiles(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function withoutErrors<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`The search index could not be made: ${response.errors.join('; ')}`);
  return response;
}
