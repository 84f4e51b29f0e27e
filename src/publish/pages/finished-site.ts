import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Root } from 'hast';
import { hoistStyles } from './style-attributes.ts';
import { rootFrom } from './address.ts';
import { parsePage, printPage } from './html-page.ts';
import { relocatePage } from './relocation.ts';
import { trimPage } from './trimming.ts';

/** Served in place of any missing page, so it stands at no depth that could be known. */
const homeless = '404.html';

/**
 * Finishes every page of a built site in place, so that the folder works under any path.
 *
 * @param folder the built site
 * @param basePath where the site will stand, such as `/` or `/a/b/`; only `404.html` needs to know
 * @param look is shown each finished page and the name of its file, for what is made from pages
 * @returns the number of pages
 */
export async function finishSite(folder: string, basePath: string, look?: (page: Root, name: string) => void): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const file of files) {
    const path = join(folder, file);
    const name = file.split(sep).join('/');
    const page = finishedPage(await readFile(path, 'utf8'), name, basePath);
    await writeFile(path, printPage(page));
    look?.(page, name);
  }
  return files.length;
}

/** Finishes one page; `name` is its file below the root of the site, written with `/`. */
function finishedPage(html: string, name: string, basePath: string): Root {
  const page = parsePage(html);
  trimPage(page);
  try {
    hoistStyles(page);
    relocatePage(page, name.endsWith(homeless) ? basePath : rootFrom(name));
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
  return page;
}
