import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageFrom, printPages } from '../pages/page.ts';
import { listFilesNotKept } from './files-not-kept.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'not-kept-'));
  for (const name of [
    'data/index.html',
    'data/index.md',
    'data/a.csv',
    'data/more/b.json',
    'feed.xml',
    'tools/index.md',
    'tools/data/c.csv',
  ]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'a');
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const listed = (body: string) => {
  const page = pageFrom('offline/not-kept/index.html', `<html lang="en"><body>${body}</body></html>`);
  listFilesNotKept(page, folder);
  return printPages([page]).get(page.file)!;
};

it('lists what a page offers and a copy lacks, in order, with sizes', () => {
  const entry = (name: string) => `<li><a href="../../${name}">${name}</a> <span>1 kB</span></li>`;
  expect(listed('<ul data-not-kept class="x"></ul>')).toContain(
    `<ul data-not-kept class="x">${['data/a.csv', 'data/more/b.json', 'feed.xml'].map(entry).join('')}</ul>`,
  );
});

it('leaves other lists alone', () => expect(listed('<ul></ul>')).toContain('<ul></ul>'));
