import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import type { BuiltPage } from './pages.ts';
import { sample } from './sample.ts';

export { at } from './address.ts';

/** Pages looked at at the same time: much of a visit is waiting. */
const atOnce = 3;

let starting: Promise<Browser> | undefined;
let browser: Browser;

/** Call once at the top of a test file: starts the browser of this worker, which ends with it, for the first file that asks. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await (starting ??= launchBrowser());
  });
}

/**
 * Looks at the pages of the {@link sample} as on a first visit: each in a context of its own, with nothing kept from another.
 *
 * @param context the size, the colours, whether scripts run
 * @param look gets the empty tab and the page it should go to; what it returns is gathered in order
 */
export const onFirstVisits = <T>(context: BrowserContextOptions, look: (tab: Page, page: BuiltPage) => Promise<T>): Promise<T[]> =>
  inOrder((next) => next((page) => onOnePage(context, (tab) => look(tab, page))));

/**
 * Looks at the pages of the {@link sample} as a reader does who goes from one to the next: in tabs that stay open, with what
 * the browser has already fetched. Takes a third of the time of first visits.
 *
 * @param look finds the tab as the page before left it, and leaves it as it wants the next to find it
 */
export const onPages = <T>(context: BrowserContextOptions, look: (tab: Page, page: BuiltPage) => Promise<T>): Promise<T[]> =>
  inOrder((next) => onOnePage(context, (tab) => next((page) => look(tab, page))));

/** Hands the pages out to a few who look at the same time; each takes the next one when it is done with one. */
async function inOrder<T>(work: (next: (look: (page: BuiltPage) => Promise<T>) => Promise<void>) => Promise<void>): Promise<T[]> {
  const results: T[] = [];
  const waiting = [...sample.entries()];
  const next = async (look: (page: BuiltPage) => Promise<T>) => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) results[entry[0]] = await look(entry[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, () => work(next)));
  return results;
}

/**
 * Goes to an address and waits until the page has loaded and nothing more is on its way.
 * Playwright's own "networkidle" counts from the moment the document has come, so on a busy machine it
 * may be over before the browser has asked for the scripts of the page.
 *
 * @throws when something is on its way for half a minute, with its address
 */
export async function arrive(tab: Page, url: string): Promise<void> {
  const underWay = new Set<Request>();
  const began = (request: Request) => void underWay.add(request);
  const ended = (request: Request) => void underWay.delete(request);
  tab.on('request', began).on('requestfinished', ended).on('requestfailed', ended);
  try {
    await tab.goto(url, { waitUntil: 'load' });
    // What has come may ask for more, when it has run and the page is drawn again.
    do {
      await vi.waitFor(() => expect([...underWay].map((request) => request.url())).toEqual([]), { timeout: 30_000 });
      await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    } while (underWay.size > 0);
  } finally {
    tab.off('request', began).off('requestfinished', ended).off('requestfailed', ended);
  }
}

/** A tab in a fresh context, closed afterwards. */
export async function onOnePage<T>(options: BrowserContextOptions, look: (tab: Page) => Promise<T>): Promise<T> {
  // What is kept for later visits is no part of a first one.
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce', ...options });
  try {
    return await look(await context.newPage());
  } finally {
    // What a test still has in its hands of a page that closes is no fault.
    await Promise.all([context, ...context.pages()].map((routed) => routed.unrouteAll({ behavior: 'ignoreErrors' })));
    await context.close();
  }
}

/**
 * One tab for all tests of a file or a group, for those that are not about a first visit: they begin where the one before
 * ended. Call after {@link useBrowser}.
 *
 * @param open goes to the page that they look at
 */
export function useOnePage(options: BrowserContextOptions, open: (tab: Page) => Promise<void>): () => Page {
  let tab: Page;
  beforeAll(async () => {
    const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce', ...options });
    tab = await context.newPage();
    await open(tab);
  });
  afterAll(() => tab.context().close());
  return () => tab;
}

export const narrow = { width: 360, height: 740 };
export const wide = { width: 1280, height: 900 };
