import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { securityHeaders } from '#publish/policy/host-headers.ts';
import { pages } from './support/pages.ts';
import { absentRecipes, installedRecipes, serveByRecipe, type RecipeServer } from '../scripts/lib/recipe.ts';
import { onOnePage, useBrowser } from './support/visit.ts';

useBrowser();

// A folder of the host that holds the copy at its root and below a path.
let folder: string;
const hosts = new Map<string, RecipeServer>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
  cpSync('dist', folder, { recursive: true });
  cpSync('dist', join(folder, 'a/b'), { recursive: true });
  for (const name of installedRecipes) hosts.set(name, await serveByRecipe(name, folder));
  if (absentRecipes.length > 0) console.log(`Not on this machine, so its recipe in hosting/ was not tried: ${absentRecipes.join(', ')}`);
});

afterAll(async () => {
  for (const host of hosts.values()) await host.close();
  rmSync(folder, { recursive: true });
});

/** The server that the tests bring along, which sends no header of its own, and those of the recipes. */
const servers = ['ours', ...installedRecipes];
const addressOf = (name: string) => hosts.get(name)?.address ?? inject('atRoot');
const get = (name: string, path: string) => fetch(addressOf(name) + path, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } });
const hashed = `/_astro/${readdirSync('dist/_astro').find((file) => file.endsWith('.js'))}`;
const fragment = `/pagefind/fragment/${readdirSync('dist/pagefind/fragment')[0]}`;

describe.each(servers)('served by %s', (name) => {
  it('every page is there', async () => {
    const answers = await Promise.all(pages.map(async ({ address }) => `${address} ${(await get(name, address)).status}`));
    expect(answers).toEqual(pages.map(({ address }) => `${address} 200`));
  });

  it('an address without its slash is sent on by path alone', async () => {
    const response = await get(name, '/stages');
    expect([301, 302, 307, 308]).toContain(response.status);
    expect(response.headers.get('location')).toMatch(/^\/stages\/$/);
  });

  it('a wrong address gets our page for it', async () => {
    const response = await get(name, '/no/such/page/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(pages.find(({ address }) => address === '/404.html')!.html);
  });

  it('each kind of file is named so that browsers take it', async () => {
    const kinds = [
      ['/', 'text/html'],
      [hashed, 'text/javascript'],
      ['/favicon.svg', 'image/svg+xml'],
      ['/index.md', 'text/markdown'],
      ['/data/glossary.json', 'application/json'],
    ];
    for (const [path, kind] of kinds) {
      const type = (await get(name, path!)).headers.get('content-type')!.replace('application/javascript', 'text/javascript');
      expect([path, type]).toEqual([path, expect.stringContaining(kind!)]);
    }
  });

  it('a search finds a page', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(addressOf(name) + (name === 'ours' ? '/' : '/a/b/'));
      await tab.click('.search-open');
      await tab.fill('.search-dialog[data-ready] input', 'trust');
      await tab.locator('.search-dialog a[href*="trust"]').first().waitFor();
    });
  });
});

describe.each(installedRecipes)('by its recipe, %s', (name) => {
  it('keeps what is named by its content for ever, and asks again for the rest', async () => {
    const caching = async (path: string) => (await get(name, path)).headers.get('cache-control');
    for (const path of [hashed, fragment]) expect([path, await caching(path)]).toEqual([path, 'public, max-age=31536000, immutable']);
    for (const path of ['/', '/stages/sustained-contact/', '/pagefind/start.en.json', '/no/such/page/'])
      expect([path, await caching(path)]).toEqual([path, 'no-cache']);
  });

  it('says in a few bytes that a page is still the same', async () => {
    const etag = (await get(name, '/')).headers.get('etag')!;
    const again = await fetch(`${addressOf(name)}/`, { headers: { 'if-none-match': etag, 'accept-encoding': 'gzip' } });
    expect(again.status).toBe(304);
  });

  it('sends the headers of the policy, with errors too', async () => {
    for (const path of ['/', hashed, '/no/such/page/']) {
      const { headers } = await get(name, path);
      for (const [header, value] of Object.entries(securityHeaders))
        expect([path, header, headers.get(header)]).toEqual([path, header, value]);
    }
  });

  it('sends text compressed', async () => {
    for (const path of ['/', hashed, '/data/glossary.json', '/index.md']) {
      expect([path, (await get(name, path)).headers.get('content-encoding')]).toEqual([path, 'gzip']);
    }
  });
});
