import { wordsOf } from '#kit/strings/words.ts';
import { MachineReadableFiles } from './feeds/machine-readable.ts';
import { nameHeadingLinks } from './pages/heading-links.ts';
import { EnglishPages, languageOf } from './languages/english-pages.ts';
import { fitLanguage } from './languages/fit-language.ts';
import { inOwnLanguage } from './languages/own-links.ts';
import { rootOf, type Page } from './pages/page.ts';
import { relocatePage } from './pages/relocation.ts';
import { hoistStyles } from './pages/style-attributes.ts';
import { nameColumns } from './pages/table-columns.ts';
import { trimPage } from './pages/trimming.ts';
import { addPolicy } from './policy/page-policy.ts';
import type { BuiltSite } from './site.ts';
import type { Step } from './step.ts';
import type { SiteScripts } from './style/page-scripts.ts';
import { SiteStyles } from './style/site-styles.ts';
import { listFilesNotKept } from './weight/files-not-kept.ts';
import { leaveBlanks } from './weight/weight-blanks.ts';

/** All that is done to the pages of a built site before they are printed, in order. The README next to this file says why. */
export function stepsFor(site: BuiltSite, scripts: SiteScripts): Step[] {
  const files = new MachineReadableFiles(site);
  const styles = new SiteStyles(site.folder, scripts);
  const english = new EnglishPages(site.languages, site.library.translatedPages, (language) =>
    wordsOf(language, site.root)('frame.untranslated'),
  );
  const addresses = new Set<string>();
  const ofAnother = (page: Page) => languageOf(page, site.languages);
  let count = 0;
  return [
    {
      name: 'pages not translated',
      onPage(page) {
        english.note(page);
        addresses.add(page.address);
      },
      atEnd() {
        const filled = english.fill();
        return filled > 0 ? `${filled} pages that are not translated show the English ones` : undefined;
      },
    },
    {
      name: 'English words',
      after: ['pages not translated'],
      onPage(page) {
        const language = ofAnother(page);
        if (language) fitLanguage(page.tree, language);
      },
    },
    { name: 'trim', onPage: ({ tree }) => trimPage(tree) },
    { name: 'names of heading links', onPage: ({ tree }) => nameHeadingLinks(tree) },
    { name: 'names of columns', onPage: ({ tree }) => nameColumns(tree) },
    { name: 'style attributes', onPage: ({ tree }) => hoistStyles(tree) },
    {
      name: 'relative addresses',
      after: ['pages not translated', 'English words'],
      onPage: (page) => {
        relocatePage(page.tree, rootOf(page, site.basePath), inOwnLanguage(ofAnother(page), addresses));
        count += 1;
      },
      atEnd: () => `${count} pages made to work under any path`,
    },
    {
      name: 'machine-readable files',
      after: ['trim', 'relative addresses'],
      onPage: ({ tree, file }) => files.add(tree, file),
      atEnd: () => files.write(),
    },
    {
      name: 'own style',
      after: ['names of columns', 'style attributes'],
      onPage: (page) => styles.gatherFor(page),
      async atEnd() {
        await styles.removeUnused();
        await styles.writeWhole(site.root);
      },
    },
    {
      name: 'policy',
      after: ['own style'],
      onPage: ({ tree }) => addPolicy(tree),
    },
    {
      name: 'files not kept',
      after: ['relative addresses', 'machine-readable files'],
      onPage: (page) => listFilesNotKept(page, site.folder),
    },
    {
      name: 'blanks for weights',
      onPage: ({ tree, isRedirect }) => {
        if (!isRedirect) leaveBlanks(tree);
      },
    },
  ];
}
