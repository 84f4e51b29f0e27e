import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage, printPage } from '../pages/html-page.ts';
import { gatherStyle } from './page-style.ts';
import { assets, SiteScripts } from './page-scripts.ts';

/**
 * Gives every page of a built site its own style and takes away the sheets that nothing loads any more.
 * Run it before anything counts or signs what stands in the pages.
 */
export async function styleSite(folder: string): Promise<void> {
  const scripts = new SiteScripts(folder);
  const gathered = new Set<string>();
  for (const file of (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const page = parsePage(await readFile(path, 'utf8'));
    const sheet = (name: string) => readFileSync(join(folder, assets, name), 'utf8');
    for (const name of gatherStyle(page, scripts.wordsFor(page), sheet)) gathered.add(name);
    await writeFile(path, printPage(page));
  }
  await Promise.all([...gathered].filter((name) => !scripts.mentions(name)).map((name) => rm(join(folder, assets, name))));
}
