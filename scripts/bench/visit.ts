/** A first visit to a site on a phone. */
import type { Browser, Page } from 'playwright-core';
import { layLine, type NetworkLine } from './line.ts';

/** A phone, because that is what the readers with the slowest lines have. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** How long a step may take, in milliseconds: far longer than a reader waits. */
const patience = 60_000;

/**
 * Gives `look` a fresh tab, as on a first visit, on a line of its own; both are closed afterwards.
 *
 * @param server its address, without a slash at the end; the line has another
 * @param slow whether the line is a slow one
 */
export async function visit<T>(
  browser: Browser,
  server: string,
  slow: boolean,
  look: (tab: Page, line: NetworkLine) => Promise<T>,
): Promise<T> {
  const line = await layLine(server, slow);
  // What is kept for later visits is no part of a first one.
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(patience);
    return await look(tab, line);
  } finally {
    await context.close();
    line.close();
  }
}
