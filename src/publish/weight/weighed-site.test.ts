import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pageFrom } from '../pages/page.ts';
import { SiteScripts } from '../style/page-scripts.ts';
import { weighSite } from './weighed-site.ts';

const html = '<!DOCTYPE html><html lang="en"><head><script type="module" src="../_astro/a.js"></script></head><body>printed</body></html>';

it('weighs the printed pages with what they load, and the whole with what they may load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weight-'));
  try {
    for (const name of ['_astro', 'tools', 'old']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'tools/index.html'), 'as Astro wrote it');
    writeFileSync(join(folder, '_astro/a.js'), 'import"./b.js";import("./c.js")');
    writeFileSync(join(folder, '_astro/b.js'), '// loaded with the page');
    writeFileSync(join(folder, '_astro/c.js'), '// loaded on use');
    const pages = [pageFrom('tools/index.html', html), pageFrom('old/index.html', '<meta http-equiv="refresh" content="0;url=../tools/">')];
    const weight = weighSite(folder, pages, new Map([['tools/index.html', html]]), new SiteScripts(folder));
    const [a, b, c] = ['a', 'b', 'c'].map((name) => gzipSync(readFileSync(join(folder, `_astro/${name}.js`))).length) as [
      number,
      number,
      number,
    ];
    const page = gzipSync(html).length;
    expect(weight).toEqual({ pages: [{ address: '/tools/', html: page, script: a + b }], guide: page + a + b + c });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
