import type { Page } from 'playwright-core';

/** What these show depends on the link or on what was kept, so no place can be kept for it. */
const unforeseen: Record<string, number> = { '/workshop/': 0.1, '/workshop/take/': 0.25 };
/** A tenth of a per cent of the screen: less than a line of text moving by a pixel. */
const unseen = 0.001;

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

/** The most that may move while the page at an address loads. */
export const mayShift = (address: string): number => unforeseen[address] ?? unseen;
