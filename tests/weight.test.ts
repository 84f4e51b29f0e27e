import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedCopy } from '../scripts/lib/packed-copy.ts';
import { serve, type RunningServer } from '../scripts/lib/server.ts';
import { saidWeight } from './support/said-weight.ts';
import { arrive, onOnePage, useBrowser, wide } from './support/visit.ts';

useBrowser();
const within = 0.05;

const folder = mkdtempSync(join(tmpdir(), 'weight-'));
let host: RunningServer;
beforeAll(async () => {
  packedCopy('dist', folder);
  host = await serve({ folder, port: 0, gzip: true });
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

/** Opens an address for the first time and counts every compressed byte on the wire until nothing more is asked for. */
async function fetchedBytes(tab: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  tab.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)));
  await arrive(tab, host.address.slice(0, -1) + address);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

// `first-visit.test.ts` compares every page with the weight of what it asks for; these are measured on the wire.
describe('what a page says of its weight is what comes over the wire', () => {
  const kinds = [
    '/',
    '/stages/learning-outcomes/',
    '/checklists/sustained-contact/',
    '/tools/site-visits/',
    '/my-answers/',
    '/board/',
    '/no/such/page/',
  ];
  it.each(kinds)('%s', async (address) => {
    await onOnePage({ viewport: wide }, async (tab) => {
      const fetched = await fetchedBytes(tab, address);
      expect(fetched).toBeGreaterThan(5000);
      expect(Math.abs((await saidWeight(tab)).page - fetched) / fetched).toBeLessThanOrEqual(within);
    });
  });
});
