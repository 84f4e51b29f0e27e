import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { addressed, all, place, type BuiltPage } from './support/pages.ts';
import { sample } from './support/sample.ts';
import { tapsFrom, waysOn, type Way } from './support/taps.ts';
import { narrow, onOnePage, useBrowser } from './support/visit.ts';

useBrowser();

/** A page that only its own code or link leads to, on purpose. */
const reachedOtherwise = ['/offline/not-kept/'];
/** One to the foot of the page or to the menu, one on from there. */
const most = 2;
/** From a page that people work in, whose foot leads to one page of each part of the site, one more. */
const mostFrom = (page: BuiltPage): number => (all(page, '.colophon-parts').length > 0 ? most : most + 1);

describe('without JavaScript, on a phone', () => {
  const read = new Map<BuiltPage, { faults: string[]; light: number; dark: number }>();
  const ways = new Map<string, Way[]>();

  beforeAll(async () => {
    await onOnePage({ viewport: narrow, hasTouch: true, javaScriptEnabled: false }, async (tab) => {
      // Every page for the ways, not a sample: that to one may lead through any other.
      for (const page of addressed) {
        await tab.goto(inject('atRoot') + page.address, { waitUntil: 'domcontentloaded' });
        ways.set(page.address, await waysOn(tab));
        if (!sample.includes(page)) continue;
        const faults = await faultsOf(tab);
        const light = await brightness(tab, 'light');
        read.set(page, { faults, light, dark: await brightness(tab, 'dark') });
      }
    });
  }, 480_000);

  it('every page can be read, and leads on', () => {
    expect(read.size).toBe(sample.length);
    expectNone([...read].flatMap(([page, { faults }]) => faults.map((fault) => `${place(page)}: ${fault}.`)));
  });

  it('every page follows the colours that the system asks for', () => {
    expectNone(
      [...read]
        .filter(([, { light, dark }]) => light <= dark)
        .map(([page, { light, dark }]) => `${place(page)}: as bright in dark (${dark}) as in light (${light}).`),
    );
  });

  it(`every page is ${most} taps or fewer from every other`, () => {
    const far = addressed.flatMap((page) => {
      const { address: start } = page;
      const taps = tapsFrom(start, ways);
      const allowed = mostFrom(page);
      return addressed
        .filter(({ address }) => !reachedOtherwise.includes(address) && !((taps.get(address) ?? Infinity) <= allowed))
        .map(({ address }) => ({ start, address, taps: taps.get(address) }));
    });
    const byTarget = Map.groupBy(far, ({ address }) => address);
    const fromHome = tapsFrom('/', ways);
    const counts = [1, 2, 3].map((count) => `${count}: ${addressed.filter(({ address }) => fromHome.get(address) === count).length}`);
    console.log(`Taps from home on a phone: ${counts.join(', ')}`);
    expect(ways.get('/')!.length).toBeGreaterThan(0);
    expectNone(
      [...byTarget].map(
        ([address, starts]) =>
          `${address} is ${starts[0]!.taps ?? 'no number of'} taps from ${starts[0]!.start} and ${starts.length - 1} others.`,
      ),
    );
  });
});

async function faultsOf(tab: Page): Promise<string[]> {
  return [
    !(await tab.locator('h1').first().isVisible()) && 'its title cannot be seen',
    (await tab.locator('main').innerText()).split(/\s+/).length < 20 && 'there are fewer than twenty words to read',
    (await tab.locator('a[href]').count()) < 5 && 'there is no way on',
  ].filter((fault) => fault !== false);
}

/** How bright the paper is: the three parts of its colour together. */
async function brightness(tab: Page, colorScheme: 'light' | 'dark'): Promise<number> {
  await tab.emulateMedia({ colorScheme });
  return tab.locator('body').evaluate((body) => {
    const parts = getComputedStyle(body).backgroundColor.match(/[\d.]+/g) ?? [];
    return parts.slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  });
}
