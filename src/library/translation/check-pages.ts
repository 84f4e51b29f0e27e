import { isLanguageFolder } from '#config/languages.ts';
import type { PageFile } from '../reading/page-file.ts';
import type { Problem } from '../reading/problem.ts';
import { fingerprintOfPage } from './page-translation.ts';
import { pageUnits } from './page-units.ts';

/** What is found about the pages of other languages. Nothing of it stops the build. */
interface PageFindings {
  /** One for each page whose English words have changed, or that does not note them. */
  stale: Problem[];
  /** The addresses of these pages on the site, such as `/fr/tools/`. */
  addresses: string[];
}

/** Compares what translated pages note of the English ones with what these are. */
export function checkTranslatedPages(pages: readonly PageFile[]): PageFindings {
  const findings: PageFindings = { stale: [], addresses: [] };
  const bySlug = new Map(pages.map((page) => [page.slug, page]));
  for (const { file, slug, translates, lineOf } of pages) {
    const [folder, ...rest] = slug.split('/');
    const english = isLanguageFolder(folder) ? bySlug.get(rest.join('/')) : undefined;
    if (!english) continue;
    const of = fingerprintOfPage(pageUnits(english.text, english.file));
    if (translates === of) continue;
    const sentence = translates
      ? `${english.file} has changed; compare this translation with it, then write "translates: ${of}".`
      : `This page does not say which state of ${english.file} it translates; write "translates: ${of}" at its head.`;
    findings.stale.push({ file, line: lineOf(['translates']), sentence });
    if (translates) findings.addresses.push(`/${slug}/`);
  }
  return findings;
}
