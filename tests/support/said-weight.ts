import type { Page } from 'playwright-core';
import { wordLike } from './words.ts';

/** What the foot of a page says of the page and of the whole guide, in bytes; NaN if it says nothing. */
export async function saidWeight(tab: Page): Promise<{ page: number; guide: number }> {
  const text = await tab.locator('.colophon').innerText();
  const { page, guide } = wordLike('frame.weight').exec(text)?.groups ?? {};
  return { page: Number(page) * 1e3, guide: Number(guide) * 1e6 };
}
