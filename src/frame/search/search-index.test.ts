import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { indexSite } from './search-index.ts';

it('names all files of a language as the search asks for them, however the pages write the language', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plg-search-'));
  try {
    mkdirSync(join(folder, 'reference/glossary'), { recursive: true });
    const page = '<!doctype html><html lang="pt-BR"><title>Garças</title><body data-pagefind-body><p>Garças esperam</p></body></html>';
    for (const path of ['index.html', 'reference/glossary/index.html']) writeFileSync(join(folder, path), page);
    await indexSite(folder, process.cwd(), miniatureLibrary(), [{ lang: 'pt-BR', prefix: '/' }]);
    const files = readdirSync(join(folder, 'pagefind'));
    expect(files).toEqual(expect.arrayContaining(['start.pt-br.json', 'words.pt-br.json']));
    expect(files.filter((name) => name.includes('BR') || name.includes('.en.'))).toEqual([]);
    const { words } = JSON.parse(readFileSync(join(folder, 'pagefind/words.pt-br.json'), 'utf8')) as { words: string };
    // Of a page, and of a record of its own.
    expect(words).toContain('garcas');
    expect(words).toContain(miniatureLibrary().glossary[0]!.term.toLowerCase());
  } finally {
    rmSync(folder, { recursive: true });
  }
});
