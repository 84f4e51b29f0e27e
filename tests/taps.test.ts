import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { addressed, all, type BuiltPage } from './support/pages.ts';
import { narrow, onOnePage, useBrowser } from './support/visit.ts';

/** A link in the menu needs a tap on its button first, and one in a fold a tap on its summary. */
interface Way {
  to: string;
  taps: number;
}

/** A page that only its own code or link leads to, on purpose. */
const reachedOtherwise = ['/offline/not-kept/'];
/** One to the foot of the page or to the menu, one on from there. */
const most = 2;
/** From a page that people work in, whose foot leads to one page of each part of the site, one more. */
const mostFrom = (page: BuiltPage): number => (all(page, '.colophon-parts').length > 0 ? most : most + 1);
useBrowser();

/** The other pages that a page leads to on a phone, each with the taps it takes. */
function waysOn(tab: Page): Promise<Way[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
      const closed = (part: Element | null): number => {
        const fold = part?.closest('details:not([open])');
        if (!fold) return 0;
        const isSeen = fold.querySelector(':scope > summary')?.contains(link) ?? false;
        return (isSeen ? 0 : 1) + closed(fold.parentElement);
      };
      const inMenu = link.closest('[popover]') !== null;
      const folds = closed(link);
      if (!inMenu && folds === 0 && !link.checkVisibility()) return [];
      if (link.closest('dialog, [hidden]') || link.origin !== location.origin) return [];
      return [{ to: link.pathname, taps: 1 + folds + Number(inMenu) }];
    }),
  );
}

/** Fewest taps from a page to every other. */
function tapsFrom(start: string, ways: ReadonlyMap<string, Way[]>): Map<string, number> {
  const taps = new Map([[start, 0]]);
  const waiting = [start];
  for (let here = waiting.shift(); here !== undefined; here = waiting.shift()) {
    for (const way of ways.get(here) ?? []) {
      const sum = taps.get(here)! + way.taps;
      if (sum >= (taps.get(way.to) ?? Infinity)) continue;
      taps.set(way.to, sum);
      waiting.push(way.to);
    }
  }
  return taps;
}

describe('on a phone', () => {
  it(`every page is ${most} taps or fewer from every other`, async () => {
    // Every page, not a sample: the way to one may lead through any other.
    // What a page links to is in its HTML, which is enough to have arrived.
    const ways = await onOnePage({ viewport: narrow, hasTouch: true, javaScriptEnabled: false }, async (tab) => {
      const found = new Map<string, Way[]>();
      for (const { address } of addressed) {
        await tab.goto(inject('atRoot') + address, { waitUntil: 'domcontentloaded' });
        found.set(address, await waysOn(tab));
      }
      return found;
    });
    const far = addressed.flatMap((page) => {
      const { address: start } = page;
      const taps = tapsFrom(start, ways);
      return addressed
        .filter(({ address }) => !reachedOtherwise.includes(address) && !((taps.get(address) ?? Infinity) <= mostFrom(page)))
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
