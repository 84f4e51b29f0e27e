import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';
import { wordsOf } from '#kit/strings/words.ts';
import { isHidden } from '#library/hidden-parts.ts';
import type { Library } from '#library/reading/library.ts';
import { inLanguage } from '#library/translation/in-language.ts';
import { unmarked } from '#library/translation/marks.ts';
import { isTranslated } from '#library/translated-pages.ts';
import type { StageId } from '#schemas/fields.ts';
import { glossaryRecords, initiativeRecords, sharedCaseRecords } from './entry-records.ts';
import { questionRecords } from './question-record.ts';
import { pageAsSearched, recordAsSearched } from './page-texts.ts';
import { separated } from './separated.ts';
import { recordTexts } from './pagefind/record-texts.ts';
import { searchFiles } from './pagefind/search-files.ts';
import { searchLanguage, vocabularyPath } from './search-language.ts';
import { stageLabel } from './stage-label.ts';
import { vocabularyFile } from './vocabulary-file.ts';

/** Parts of a page that repeat what stands elsewhere: questions have records, the lead is the description. */
const unread = ['answer-list', 'button', 'select', '.citation', '.eyebrow', '.lead', '.page-basis', '.toc-small', 'svg', 'noscript'];

/** A language of the site: `prefix` is its folder, `/` or `/fr/`. */
export interface SearchLanguage {
  lang: string;
  prefix: string;
}

/**
 * Makes the index of a built site, in `pagefind/` inside its folder: one index a language, each page and
 * each question, term, initiative and case a record.
 *
 * @param folder the built site
 * @param root the folder of the project
 */
export async function indexSite(
  folder: string,
  root: string,
  library: Library,
  languages: readonly SearchLanguage[],
): Promise<{ pages: number; parts: number }> {
  try {
    const { index } = withoutErrors(await createIndex({ excludeSelectors: unread }));
    const pages = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html')).sort();
    for (const sourcePath of pages) {
      const address = `/${sourcePath.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      const language = languages.find(({ prefix }) => prefix !== '/' && address.startsWith(prefix));
      if (language && isShownInEnglish(address, library, language)) continue;
      const html = unmarked(separated(await readFile(join(folder, sourcePath), 'utf8')));
      const content = pageAsSearched(html, language?.lang ?? 'en');
      withoutErrors(await index!.addHTMLFile({ sourcePath: sourcePath.replaceAll('\\', '/'), content }));
    }
    const parts = languages.flatMap((language) => partRecords(folder, root, library, language));
    for (const record of parts.map(recordAsSearched))
      withoutErrors(await index!.addCustomRecord({ ...record, language: searchLanguage(record.language) }));
    await writeIndex(index!, join(folder, 'pagefind'), root, languages);
    return { pages: pages.length, parts: parts.length };
  } finally {
    await close();
  }
}

/** A page that is not translated is found by the search of the English pages: its words are English ones. */
function isShownInEnglish(address: string, { translatedPages }: Library, { lang, prefix }: SearchLanguage): boolean {
  return !isTranslated(translatedPages, lang, address.slice(prefix.length - 1));
}

/** Everything in one language that is a part of a page and yet a result of its own. */
function partRecords(folder: string, root: string, english: Library, { lang: language, prefix }: SearchLanguage): CustomRecord[] {
  const library = inLanguage(english, language, (text) => text);
  // Starlight translates only while it renders pages.
  const words = wordsOf(language, root);
  const label = (stage: StageId) => stageLabel(words, library.stages, stage);
  /** Gives the records of a page if this site has that page. */
  const within = (path: string, records: (address: string) => CustomRecord[]) =>
    !isHidden(library.site, `/${path}`) && existsSync(join(folder, prefix, path, 'index.html')) ? records(prefix + path) : [];
  const place = (address: string) => ({ address, language, words });
  return [
    ...library.checklists.flatMap((list) =>
      within(`checklists/${list.id}/`, (address) => {
        const filters = { kind: words('search.kind.question'), stage: list.stage && label(list.stage) };
        return questionRecords(list, address, language, filters);
      }),
    ),
    ...within('reference/glossary/', (address) => glossaryRecords(library.glossary, place(address))),
    ...within('reference/initiatives/', (address) => initiativeRecords(library.initiatives, place(address))),
    ...library.cases.flatMap((one) => within(`cases/${one.page}/`, () => sharedCaseRecords([one], place(prefix), label))),
  ];
}

async function writeIndex(index: PagefindIndex, folder: string, root: string, languages: readonly SearchLanguage[]): Promise<void> {
  const { files } = withoutErrors(await index.getFiles());
  const vocabularies = languages.map(({ lang }) => ({
    path: vocabularyPath(lang),
    content: JSON.stringify(vocabularyFile(recordTexts(files, searchLanguage(lang)), wordsOf(lang, root))),
  }));
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of [...searchFiles(files), ...vocabularies]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function withoutErrors<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`The search index could not be made: ${response.errors.join('; ')}`);
  return response;
}
