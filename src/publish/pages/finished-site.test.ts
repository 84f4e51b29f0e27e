import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishSite } from './finished-site.ts';

const page = '<!DOCTYPE html><html data-theme="dark"><head><title>a</title></head><body><a href="/tools/">b</a></body></html>';

describe('a finished site', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'finish-'));
    for (const name of ['', 'tools', 'stages/board', 'fr']) {
      await mkdir(join(folder, name), { recursive: true });
      await writeFile(join(folder, name, name === 'fr' ? '404.html' : 'index.html'), page);
    }
    await writeFile(join(folder, '404.html'), page);
    await writeFile(join(folder, 'data.json'), '{"href":"/tools/"}');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each([
    ['index.html', './'],
    ['tools/index.html', '../'],
    ['stages/board/index.html', '../../'],
    ['404.html', '/a/b/'],
    ['fr/404.html', '/a/b/'],
  ])('%s starts at %s', async (name, root) => {
    expect(await finishSite(folder, '/a/b/')).toBe(5);
    const expected = page.replace('data-theme="dark"', `data-root="${root}"`).replace('"/tools/"', `"${root}tools/"`);
    expect(await readFile(join(folder, name), 'utf8')).toBe(expected);
  });

  it('leaves other files alone', async () => {
    await finishSite(folder, '/');
    expect(await readFile(join(folder, 'data.json'), 'utf8')).toBe('{"href":"/tools/"}');
  });

  it('names the page that cannot be moved', async () => {
    await writeFile(join(folder, 'tools/index.html'), '<script>import("/_astro/a.js")</script>');
    await expect(finishSite(folder, '/')).rejects.toThrow('tools/index.html');
  });
});
