import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'hast';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePage } from '../pages/html-page.ts';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { MachineReadableFiles } from './machine-readable.ts';

const page = (title: string, stage?: number) =>
  parsePage(`<!DOCTYPE html><html><head><title>${title}</title><meta property="og:title" content="${title}"><meta name="description" content="About it."></head>
    <body><div class="page"${stage === undefined ? '' : ` data-stage="${stage}"`}><main><p class="eyebrow">Kind</p><h1>${title}</h1></main></div></body></html>`);

describe('what is made from all pages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'machine-readable-'));
    mkdirSync(join(folder, 'tools'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = async (address: (path: string) => string | undefined, more: [file: string, page: Root][] = []) => {
    const files = new MachineReadableFiles({
      folder,
      root: process.cwd(),
      library: miniatureLibrary(),
      parts: [{ name: 'All', paths: ['/tools/'] }],
      languages: [
        { lang: 'en', prefix: '/', label: 'English', dir: 'ltr' },
        { lang: 'ar', prefix: '/ar/', label: 'العربية', dir: 'rtl' },
      ],
      address,
    });
    files.add(page('Home'), 'index.html');
    files.add(page('Tools & more', 2), 'tools/index.html');
    files.add(page('Not here'), '404.html');
    files.add(
      parsePage('<meta name="robots" content="noindex"><meta property="og:title" content="Parts"><main>Parts</main>'),
      'parts/index.html',
    );
    files.add(parsePage('<meta http-equiv="refresh" content="0;url=../">'), 'old/index.html');
    for (const [file, one] of more) files.add(one, file);
    await files.write();
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  };

  it('is each page as Markdown and llms.txt, with addresses that work anywhere', async () => {
    expect(await write(() => undefined)).toEqual(['index.md', 'llms.txt', 'tools', 'tools/index.md']);
    expect(readFileSync(join(folder, 'tools/index.md'), 'utf8')).toBe('Kind\n\n# Tools & more\n');
    expect(readFileSync(join(folder, 'llms.txt'), 'utf8')).toContain('[Tools & more](tools/index.md): About it.');
  });

  it('has the pages of each language, and names the translations of a page', async () => {
    mkdirSync(join(folder, 'ar/tools'), { recursive: true });
    const files = await write((path) => `https://example.org${path}`, [['ar/tools/index.html', page('أدوات')]]);
    expect(readFileSync(join(folder, 'llms.txt'), 'utf8')).toContain(
      '## العربية\n\n- [أدوات](https://example.org/ar/tools/index.md): About it.',
    );
    const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const links = (path: string) => [
      ...map
        .split(`<loc>https://example.org${path}</loc>`)[1]!
        .split('</url>')[0]!
        .matchAll(/hreflang="(\w+)" href="([^"]*)"/g),
    ];
    expect(links('/ar/tools/').map(([, lang, href]) => [lang, href])).toEqual([
      ['en', 'https://example.org/tools/'],
      ['ar', 'https://example.org/ar/tools/'],
    ]);
    expect(links('/')).toEqual([]);
    // The font of the pictures has no Arabic letters.
    expect(files.filter((name) => name.startsWith('previews/'))).toEqual(['previews/home.png', 'previews/tools.png']);
  });

  it('is a site map and pictures too, where the copy has an address', async () => {
    const files = await write((path) => `https://example.org/guide${path}`);
    expect(files).toEqual([
      'index.md',
      'llms.txt',
      'previews',
      'previews/home.png',
      'previews/tools.png',
      'sitemap.xml',
      'tools',
      'tools/index.md',
    ]);
    const map = parsePage(readFileSync(join(folder, 'sitemap.xml'), 'utf8'));
    expect(JSON.stringify(map)).toContain('https://example.org/guide/tools/');
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).not.toContain('404');
  });
});
