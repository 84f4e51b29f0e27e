import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptFiles } from './kept-files.ts';

describe('the files of a kept copy', () => {
  let folder: string;
  const write = (name: string, text = '') => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kept-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('hold pages, what they load and the index, and not what is saved once or made for machines', () => {
    const kept = [
      '_astro/a.B1.css',
      '_astro/b.C2.js',
      'favicon.svg',
      'fr/manifest.webmanifest',
      'icons/192.png',
      'index.html',
      'manifest.webmanifest',
      'pagefind/fragment/en_1.pf_fragment',
      'pagefind/index/en_1.pf_index',
      'pagefind/start.en.json',
      'pagefind/wasm.en.pagefind',
      'tools/reflection/index.html',
    ];
    const others = [
      '404.html',
      'fr/404.html',
      'index.md',
      'data/questions.csv',
      'data/questions.json',
      'feed.xml',
      'llms.txt',
      'previews/index.png',
      'sw.js',
      'robots.txt',
    ];
    for (const name of [...kept, ...others]) write(name);
    expect(keptFiles(folder)).toEqual(kept);
  });

  it('are the same, whether or not the folder ends in a slash', () => {
    write('index.html');
    expect(keptFiles(folder)).toEqual(['index.html']);
    expect(keptFiles(`${folder}/`)).toEqual(keptFiles(folder));
  });
});
