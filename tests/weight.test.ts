import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptFiles } from '#offline/kept-files.ts';
import { expectNone } from './support/findings.ts';
import { serveCompressed } from './support/gzip-server.ts';
import { addressed, place, type BuiltPage } from './support/pages.ts';
import { onEveryPage, onOnePage, useBrowser, wide } from './support/visit.ts';
import type { Page } from 'playwright-core';

interface Weighed {
  page: BuiltPage;
  /** What the page says of itself and of the whole guide, in bytes. */
  said: { page: number; guide: number };
  /** What came over the wire, in bytes. */
  fetched: number;
}

useBrowser();
const within = 0.05;

let host: Awaited<ReturnType<typeof serveCompressed>>;
beforeAll(async () => {
  host = await serveCompressed();
});
afterAll(() => host.close());

/** Opens an address for the first time and counts every compressed byte until nothing more is asked for. */
async function weigh(tab: Page, address: string): Promise<Omit<Weighed, 'page'>> {
  const sizes: Promise<number>[] = [];
  tab.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)));
  await tab.goto(host.root + address, { waitUntil: 'networkidle' });
  const fetched = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const text = await tab.locator('.colophon').innerText();
  const [, page, guide] = /This page ([\d.]+) kB · the whole guide ([\d.]+) MB/.exec(text) ?? [];
  return { said: { page: Number(page) * 1e3, guide: Number(guide) * 1e6 }, fetched };
}

describe('what a page says of its weight', () => {
  let visits: Weighed[];
  beforeAll(async () => {
    visits = await onEveryPage({ viewport: wide }, async (tab, page) => ({ page, ...(await weigh(tab, page.address)) }));
  }, 480_000);

  it('is what a browser fetches', () => {
    expect(visits).toHaveLength(addressed.length);
    expectNone(
      visits.flatMap(({ page, said, fetched }) =>
        Math.abs(said.page - fetched) <= within * fetched ? [] : [`${place(page)}: says ${said.page} bytes, ${fetched} came.`],
      ),
    );
  });

  it('is the same for the whole guide on every page, and the sum of the files of a kept copy', () => {
    const guide = keptFiles('dist').reduce((sum, file) => sum + gzipSync(readFileSync(join('dist', file))).length, 0);
    expectNone(
      visits.flatMap(({ page, said }) =>
        Math.abs(said.guide - guide) <= within * guide ? [] : [`${place(page)}: says that the whole guide has ${said.guide} bytes, it has ${guide}.`],
      ),
    );
  });
});

it('is true of the page for wrong addresses as well', async () => {
  const { said, fetched } = await onOnePage({ viewport: wide }, (tab) => weigh(tab, '/no/such/page/'));
  expect(fetched).toBeGreaterThan(5000);
  expect(Math.abs(said.page - fetched) / fetched).toBeLessThanOrEqual(within);
});
