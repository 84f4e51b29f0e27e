import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePage } from '../pages/html-page.ts';
import { assetName, SiteScripts } from './page-scripts.ts';

describe('the name of a file of the build', () => {
  it.each([
    ['../../_astro/a.Bc-1.js', 'a.Bc-1.js'],
    ['/a/b/_astro/x.css', 'x.css'],
    ['./tools/', undefined],
    [undefined, undefined],
  ])('%s -> %s', (address, name) => expect(assetName(address)).toBe(name));
});

describe('the scripts of a page', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scripts-'));
    mkdirSync(join(folder, '_astro'));
    const files = {
      'a.js': 'import"./b.js";import{x as y}from"./c.js";const later=()=>import(`./d.js`);s("plain")',
      'b.js': 'export{b}from"./e.js";',
      'c.js': 's(`./none.js`)',
      'd.js': 'el.className="late";import"./f.js"',
      'e.js': '',
      'f.js': 'sheet("./kept.css")',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, '_astro', name), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const page = parsePage(
    '<!doctype html><script type="module" src="../_astro/a.js"></script><script type="module">inside()</script><script type="application/ld+json">{"machine":1}</script>',
  );

  it('that load with it', () => expect([...new SiteScripts(folder).loadedWith(page)].sort()).toEqual(['a.js', 'b.js', 'c.js', 'e.js']));

  it('give their words, also those that load later', () => {
    const words = new SiteScripts(folder).wordsFor(page);
    expect(['plain', 'late', 'inside'].every((word) => words.has(word))).toBe(true);
    expect(words.has('machine')).toBe(false);
  });

  it('may name a style sheet', () => {
    const scripts = new SiteScripts(folder);
    expect([scripts.mentions('kept.css'), scripts.mentions('other.css')]).toEqual([true, false]);
  });
});
