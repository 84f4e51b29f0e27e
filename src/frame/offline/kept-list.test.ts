import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptList } from './kept-list.ts';
import { digestOf } from './published-file.ts';

let folder: string;
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-list-'));
  for (const name of ['index.html', 'tools/index.html', '_astro/a.Bc1.js', 'data/a.csv', 'tools/index.md']) write(name, 'a');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the list for the worker', () => {
  it('has pages under the address of links, and for each file what a reader knows it by', async () => {
    const { files } = keptList(folder);
    expect(Object.keys(files).sort()).toEqual(['./', '_astro/a.Bc1.js', 'tools/']);
    const digest = await digestOf(new TextEncoder().encode('a').buffer);
    expect(new Set(Object.values(files))).toEqual(new Set([digest]));
  });

  it('names another edition when a page changes, and else the same', () => {
    const { edition } = keptList(folder);
    expect(keptList(folder).edition).toBe(edition);
    write('tools/index.html', 'b');
    expect(keptList(folder).edition).not.toBe(edition);
  });
});
