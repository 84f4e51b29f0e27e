import type { Page } from 'playwright-core';
import { all, textOf, type BuiltPage } from './pages.ts';
import { wordLike } from './words.ts';

interface SaidWeight {
  page: number;
  guide: number;
}

/** What the foot of a page says of the page and of the whole guide, in bytes; NaN if it says nothing. */
export const saidWeight = async (tab: Page): Promise<SaidWeight> => weightIn(await tab.locator('.colophon').innerText());

/** The same, read from the file. */
export const saidWeightOf = (page: BuiltPage): SaidWeight => weightIn(all(page, '.colophon').map(textOf).join(' '));

function weightIn(text: string): SaidWeight {
  const { page, guide } = wordLike('frame.weight').exec(text)?.groups ?? {};
  return { page: Number(page) * 1e3, guide: Number(guide) * 1e6 };
}
