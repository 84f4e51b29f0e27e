import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageFrom, printPages, readPages, rootOf, writePages } from './page.ts';

const html = '<!DOCTYPE html><html><head><title>a</title></head><body><a href="/tools/">b</a></body></html>';

describe('the pages of a built site', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'));
    await mkdir(join(folder, 'stages/board'), { recursive: true });
    for (const name of ['index.html', '404.html', 'stages/board/index.html']) await writeFile(join(folder, name), html);
    await writeFile(join(folder, 'data.json'), '{}');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are read with their files and addresses, and other files are left alone', () => {
    const pages = readPages(folder);
    expect(pages.map(({ file, address }) => [file, address]).toSorted()).toEqual([
      ['404.html', '/404.html'],
      ['index.html', '/'],
      ['stages/board/index.html', '/stages/board/'],
    ]);
  });

  it('are printed and written where they were read', async () => {
    const texts = printPages(readPages(folder));
    expect([...texts.values()]).toEqual([html, html, html]);
    writePages(folder, new Map([['stages/board/index.html', 'other']]));
    expect(await readFile(join(folder, 'stages/board/index.html'), 'utf8')).toBe('other');
  });
});

it.each([
  ['index.html', './'],
  ['tools/index.html', '../'],
  ['stages/board/index.html', '../../'],
  ['404.html', '/a/b/'],
  ['fr/404.html', '/a/b/'],
])('%s starts at %s', (file, root) => expect(rootOf({ file }, '/a/b/')).toBe(root));

it.each([
  ['<meta http-equiv="refresh" content="0;url=/tools/">', true],
  [html, false],
])('%s only sends on: %s', (text, redirects) => expect(pageFrom('a/index.html', text).isRedirect).toBe(redirects));
