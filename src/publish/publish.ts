import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeIcons } from '#frame/offline/icons.ts';
import { bundleWorker, writePageWorker, writeWorker } from '#frame/offline/worker-file.ts';
import { indexSite } from '#frame/search/search-index.ts';
import { moveMissingPages } from './languages/missing-pages.ts';
import { printPages, readPages, writePages } from './pages/page.ts';
import { noticesFile, noticesFor } from './notices/notices.ts';
import { headersFile } from './policy/host-headers.ts';
import type { BuiltSite } from './site.ts';
import { runSteps } from './step.ts';
import { stepsFor } from './steps.ts';
import { SiteScripts } from './style/page-scripts.ts';
import { fillBlanks } from './weight/weight-blanks.ts';
import { weighSite } from './weight/weighed-site.ts';
import { weightTable } from './weight/weight-table.ts';

/**
 * Turns what Astro has built into what is published, in place. Each page is read once, taken through all steps of
 * `steps.ts`, and printed once.
 *
 * @param say is given what the build should say about it, sentence by sentence
 */
export async function publish(site: BuiltSite, say: (sentence: string) => void): Promise<void> {
  const { folder, root, basePath } = site;
  await moveMissingPages(folder, site.languages);
  const pages = readPages(folder);
  // Pagefind is a program of its own: it reads the pages as Astro wrote them, while they are worked on here.
  const indexing = indexSite(folder, root, site.library, site.languages);
  const scripts = new SiteScripts(folder);
  const [indexed, worker] = await Promise.all([indexing, bundleWorker(root), runSteps(stepsFor(site, scripts), pages, say)]);
  say(`${indexed.pages} pages and ${indexed.parts} parts of pages put in the search index`);
  await writeFile(join(folder, '_headers'), headersFile(basePath));
  await writeIcons(folder, root);
  site.shipped.add(worker.modules);
  site.shipped.add(await writePageWorker(root, folder));
  await writeFile(join(folder, noticesFile), noticesFor(site.shipped.folders));

  const texts = printPages(pages);
  const weight = weighSite(folder, pages, texts, scripts);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  for (const { address, html, script } of weight.pages) {
    const { file, tree } = byAddress.get(address)!;
    texts.set(file, fillBlanks(texts.get(file)!, tree, { page: html + script, guide: weight.guide }));
  }
  writePages(folder, texts);
  for (const row of weightTable(weight)) say(row);
  // The worker knows every file by its content, so nothing may change after it.
  const { files, bytes } = await writeWorker(folder, worker.script);
  say(`${files} files can be kept on a device; the worker has ${bytes} bytes`);
}
