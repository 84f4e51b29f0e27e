import type { Page } from 'playwright-core';
import { at } from './address.ts';

/**
 * Leaves the page and empties what the device and the tab have stored, so that the next page is one of a first visit. A page
 * may write a last time when it is left, so it is emptied from an address of the site that has no script.
 */
export async function forgetAll(tab: Page): Promise<void> {
  await tab.goto(at('/favicon.svg'));
  await tab.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/** Goes to an address as on a device on which nothing was ever stored, in a tab that may have been anywhere on the site before. */
export async function goFresh(tab: Page, path: string): Promise<void> {
  await forgetAll(tab);
  await tab.goto(at(path));
}
