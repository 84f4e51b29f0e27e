import type { Page } from 'playwright-core';
import { at } from './address.ts';

/** Empties what the device and the tab have stored, wherever the tab is. The next page is one of a first visit. */
export async function forgetAll(tab: Page): Promise<void> {
  if (!tab.url().startsWith(at('/'))) return;
  await tab.evaluate((elsewhere) => {
    localStorage.clear();
    sessionStorage.clear();
    // An address that differs in its fragment alone would load nothing.
    history.replaceState(null, '', elsewhere);
  }, at('/404.html'));
}

/** Goes to an address as on a device on which nothing was ever stored, in a tab that may have been anywhere on the site before. */
export async function goFresh(tab: Page, path: string): Promise<void> {
  await forgetAll(tab);
  await tab.goto(at(path));
}
