import type { Page } from 'playwright-core';

/** What the foot of a page says of the page and of the whole guide, in bytes; NaN if it says nothing. */
export async function saidWeight(tab: Page): Promise<{ page: number; guide: number }> {
  const text = await tab.locator('.colophon').innerText();
  const [, page, guide] = /This page ([\d.]+) kB · the whole guide ([\d.]+) MB/.exec(text) ?? [];
  return { page: Number(page) * 1e3, guide: Number(guide) * 1e6 };
}
