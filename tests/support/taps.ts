import type { Page } from 'playwright-core';

/** A link in the menu needs a tap on its button first, and one in a fold a tap on its summary. */
export interface Way {
  to: string;
  taps: number;
}

/** The other pages that a page leads to on a phone, each with the taps it takes. */
export function waysOn(tab: Page): Promise<Way[]> {
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
export function tapsFrom(start: string, ways: ReadonlyMap<string, Way[]>): Map<string, number> {
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
