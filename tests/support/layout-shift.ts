import type { Page } from 'playwright-core';

/** The most that may move while a page loads, a tenth of a per cent of the screen: less than a line of text by a pixel. */
export const mayShift = 0.001;

/**
 * Holds scripts back until the page was painted without them, as a slow line does: what they move before
 * that, nobody sees.
 */
export async function paintFirst(tab: Page): Promise<void> {
  await tab.route(/\.js$/, async (route) => {
    await tab.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    await route.continue();
  });
}

/** How much has moved in a tab since its page began to load, as browsers count it (Layout Instability). */
export const layoutShift = (tab: Page): Promise<number> =>
  tab.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // What was noted before is handed over at the next turn; then comes this.
        requestAnimationFrame(() => setTimeout(() => done(sum)));
      }),
  );
