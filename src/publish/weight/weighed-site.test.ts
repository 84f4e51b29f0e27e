import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { styleSite } from '../style/styled-site.ts';
import { gzipped } from './transfer.ts';
import { weighSite } from './weighed-site.ts';

const page =
  '<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="../_astro/a.css"><script type="module" src="../_astro/a.js"></script></head><body><p data-weight>{{page}} of {{guide}}</p></body></html>';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weight-'));
  for (const name of ['_astro', 'tools']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'tools/index.html'), page);
  writeFileSync(join(folder, '_astro/a.css'), 'p{color:red}');
  writeFileSync(join(folder, '_astro/a.js'), 'import"./b.js";import("./c.js")');
  writeFileSync(join(folder, '_astro/b.js'), '// loaded at once');
  writeFileSync(join(folder, '_astro/c.js'), '// loaded on use');
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string) => readFileSync(join(folder, name));

it('weighs pages with what they load, and the whole with what they may load', async () => {
  await styleSite(folder);
  const html = file('tools/index.html');
  const [a, b, c] = ['a', 'b', 'c'].map((name) => gzipped(file(`_astro/${name}.js`))) as [number, number, number];
  const { pages, guide } = await weighSite(folder);
  expect(pages).toEqual([{ address: '/tools/', html: gzipped(html), script: a + b }]);
  expect(guide).toBe(gzipped(html) + a + b + c);
  expect(file('tools/index.html').toString()).toMatch(/<p>0\.\d+ of 0\.0\d+<\/p>/);
});

it('takes away sheets that nothing loads, and keeps those that a script names', async () => {
  await styleSite(folder);
  expect(() => file('_astro/a.css')).toThrow('ENOENT');
  writeFileSync(join(folder, 'tools/index.html'), page);
  writeFileSync(join(folder, '_astro/a.css'), 'p{color:red}');
  writeFileSync(join(folder, '_astro/c.js'), 'sheet("./a.css")');
  await styleSite(folder);
  expect(file('_astro/a.css').toString()).toBe('p{color:red}');
});
