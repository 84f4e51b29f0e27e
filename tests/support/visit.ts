import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { addressed, type BuiltPage } from './pages.ts';

export { at } from './address.ts';

/** Pages looked at at the same time: most of a visit is waiting. */
const atOnce = 3;

let browser: Browser;

/** Call once at the top of a test file: joins the browser that all tests share. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
}

/**
 * Looks at every page, each in a fresh browser context, as on a first visit.
 *
 * @param context the size, the colours, whether scripts run
 * @param look gets the empty tab and the page it should go to; what it returns is gathered in order
 */
export async function onEveryPage<T>(
  context: BrowserContextOptions,
  look: (tab: Page, page: BuiltPage) => Promise<T>,
  pages: readonly BuiltPage[] = addressed,
): Promise<T[]> {
  const results: T[] = [];
  const waiting = [...pages.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, page] = next;
      results[index] = await onOnePage(context, (tab) => look(tab, page));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** A tab in a fresh context, closed afterwards. */
export async function onOnePage<T>(options: BrowserContextOptions, look: (tab: Page) => Promise<T>): Promise<T> {
  // What is kept for later visits is no part of a first one.
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce', ...options });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

export const narrow = { width: 360, height: 740 };
export const wide = { width: 1280, height: 900 };
