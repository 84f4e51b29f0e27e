import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { select } from 'hast-util-select';
import type { Page } from '../pages/page.ts';
import { rootFrom } from '../pages/address.ts';
import { findElement } from '../pages/elements.ts';
import { sizeIn } from './size.ts';
import { Scales } from './transfer.ts';

/** Files that a reader may open from a page but that are not kept. Pages are kept, and serve whoever wants their Markdown. */
const offered = /^data\/(?!.*index\.(?:html|md)$).*\.\w+$|^feed\.xml$|^llms\.txt$|^third-party-notices\.txt$/;

/**
 * Lists the files that do not belong to a kept copy, each with its size, on the page about them
 * (`frame/offline/NotKept.astro`).
 *
 * @param folder the built site, with all of these files
 */
export function listFilesNotKept(page: Page, folder: string): void {
  const list = findElement(page.tree, ({ properties }) => properties['dataNotKept'] !== undefined);
  if (list) list.children = filesNotKept(folder).map((name) => entry(name, page, folder));
}

function entry(name: string, { file, tree }: Page, folder: string): Element {
  // A page that is not translated speaks English.
  const { lang, dir } = (select('main[lang]', tree) ?? select('html', tree)!).properties;
  const size = sizeIn(String(lang));
  return h('li', [
    h('a', { href: rootFrom(file) + name, ...(dir === 'rtl' && { dir: 'ltr' }) }, name),
    ' ',
    h('span', size(new Scales(folder).weigh([name]))),
  ]);
}

function filesNotKept(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => offered.test(name))
    .sort();
}
