import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptList } from '../../frame/offline/kept-list.ts';
import { fillOfflinePages, weightIn } from './offline-pages.ts';

let folder: string;
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  write('index.html', '<html lang="en">');
  write('tools/index.html', '<html lang="en">');
  write('_astro/a.Bc1.js', 'a');
  write('offline/index.html', '<html lang="en"><button>Keep<span data-kept-weight></span></button>');
  write('offline/not-kept/index.html', '<html lang="en"><ul data-not-kept class="x"></ul>');
  write('data/a.csv', 'a,b');
  write('tools/index.md', '#');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the pages about the copy', () => {
  it('are told what it weighs, and what is not in it', () => {
    fillOfflinePages(folder);
    expect(read('offline/index.html')).toContain('<span data-kept-weight> (1 kB)</span>');
    expect(read('offline/not-kept/index.html')).toContain(
      '<ul data-not-kept class="x"><li><a href="../../data/a.csv">data/a.csv</a> <span>1 kB</span></li></ul>',
    );
  });

  it.each([
    ['en', 34_400, '34 kB'],
    ['en', 1_351_849, '1.4 MB'],
    ['fr', 1_351_849, '1,4\u202fMo'],
  ])('in %s say of %d bytes: %s', (language, bytes, words) => expect(weightIn(language)(bytes)).toBe(words));
});

describe('the list for the worker', () => {
  it('has pages under the address of links, and a revision only where the name tells no content', async () => {
    const { entries } = await keptList(folder);
    expect(entries.map(({ url }) => url).sort()).toEqual(['./', '_astro/a.Bc1.js', 'offline/', 'offline/not-kept/', 'tools/']);
    expect(entries.filter(({ revision }) => revision === null).map(({ url }) => url)).toEqual(['_astro/a.Bc1.js']);
  });

  it('names another edition when a page changes, and else the same', async () => {
    const { edition } = await keptList(folder);
    expect((await keptList(folder)).edition).toBe(edition);
    write('tools/index.html', '<html lang="en">.');
    expect((await keptList(folder)).edition).not.toBe(edition);
  });
});
