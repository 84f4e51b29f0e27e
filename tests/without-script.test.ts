import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { place, type BuiltPage } from './support/pages.ts';
import { sample } from './support/sample.ts';
import { narrow, onPages, useBrowser } from './support/visit.ts';

useBrowser();

describe('without JavaScript', () => {
  let seen: { page: BuiltPage; faults: string[]; light: number; dark: number }[];

  beforeAll(async () => {
    seen = await onPages({ viewport: narrow, javaScriptEnabled: false }, async (tab, page) => {
      await tab.emulateMedia({ colorScheme: 'light' });
      await tab.goto(inject('atRoot') + page.address, { waitUntil: 'load' });
      const faults = [
        !(await tab.locator('h1').first().isVisible()) && 'its title cannot be seen',
        (await tab.locator('main').innerText()).split(/\s+/).length < 20 && 'there are fewer than twenty words to read',
        (await tab.locator('a[href]').count()) < 5 && 'there is no way on',
      ].filter((fault) => fault !== false);
      const light = await brightness(tab);
      await tab.emulateMedia({ colorScheme: 'dark' });
      return { page, faults, light, dark: await brightness(tab) };
    });
  }, 480_000);

  it('every page can be read, and leads on', () => {
    expect(seen).toHaveLength(sample.length);
    expectNone(seen.flatMap(({ page, faults }) => faults.map((fault) => `${place(page)}: ${fault}.`)));
  });

  it('every page follows the colours that the system asks for', () => {
    expectNone(
      seen
        .filter(({ light, dark }) => light <= dark)
        .map(({ page, light, dark }) => `${place(page)}: as bright in dark (${dark}) as in light (${light}).`),
    );
  });
});

/** How bright the paper is: the three parts of its colour together. */
const brightness = (tab: Page): Promise<number> =>
  tab.locator('body').evaluate((body) => {
    const parts = getComputedStyle(body).backgroundColor.match(/[\d.]+/g) ?? [];
    return parts.slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  });
