import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { codeOf, lists, openBoard, paste } from './support/board.ts';
import { button, press } from './support/button.ts';
import { expectNone } from './support/findings.ts';
import { arrive, at, onOnePage, useBrowser } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const focused = (tab: Page) =>
  tab.evaluate(() => document.activeElement!.id || document.activeElement!.className || document.activeElement!.tagName);

/** More stops than any page has. */
const enough = 400;

/**
 * What is wrong with how the element that has the keyboard looks. Looked at inside the page.
 *
 * @param isNext notes the element; nothing is returned when the keyboard has left the page or comes round again
 */
function faultsOfFocus(isNext: boolean): string[] | undefined {
  const here = document.activeElement as HTMLElement;
  if (isNext) {
    if (here === document.body || here.dataset['walked']) return undefined;
    here.dataset['walked'] = 'yes';
  }
  const ringed = here.closest<HTMLElement>('.state') ?? here;
  const { outlineStyle, outlineWidth, borderBlockEndWidth } = getComputedStyle(ringed);
  const ring =
    (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || (here.matches('textarea') && borderBlockEndWidth === '2px');
  // A box in a drawing is marked by a thicker line of its own.
  const drawing = here.closest('svg');
  const drawn = [...here.querySelectorAll('svg a :is(rect, path, circle)')].some(
    (part) => Number.parseFloat(getComputedStyle(part).strokeWidth) >= 3,
  );
  const { left, top, width, height } = here.getClientRects()[0] ?? here.getBoundingClientRect();
  const above = document.elementFromPoint(Math.min(left + width / 2, innerWidth - 1), top + height / 2);
  const covered = !above || !((drawing ?? ringed).contains(above) || above.contains(ringed));
  const name = `<${here.tagName.toLowerCase()}> ${(here.textContent || here.id || here.getAttribute('name') || '').trim().slice(0, 50)}`;
  return [
    !(ring || drawn) && `${name} has no ring`,
    covered && `${name} is covered by ${above?.className ?? 'nothing, being off the screen'}`,
  ].filter(Boolean) as string[];
}

/**
 * Walks through the whole page by Tab, and says where the keyboard could not be seen. Parts of a page come to life when the
 * keyboard comes near, so what looks wrong is looked at until it is right or stays wrong.
 *
 * @throws if the keyboard never comes out at the end
 */
async function walk(tab: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<{ stops: number; unseen: string[] }> {
  const unseen: string[] = [];
  for (let stops = 0; stops < enough; stops++) {
    await tab.keyboard.press(key);
    const seen = await tab.evaluate(faultsOfFocus, true);
    if (!seen) return { stops, unseen };
    if (seen.length === 0) continue;
    let faults: string[] = [];
    await vi
      .waitFor(async () => expect((faults = (await tab.evaluate(faultsOfFocus, false))!)).toEqual([]), { timeout: 5_000 })
      .catch(() => unseen.push(...faults));
  }
  throw new Error(`The keyboard is caught: ${await focused(tab)}`);
}

describe('by keyboard alone', () => {
  it.each([
    ['the first page', '/', 20],
    ['a stage', '/stages/sustained-contact/', 60],
    ['a list', '/checklists/sustained-contact/', 60],
    ['my answers', '/my-answers/', 20],
    ['the desk', '/workshop/', 25],
    ['a long table', '/reference/initiatives/', 40],
  ])('%s is walked from end to end, and each stop is seen', async (_name, path, atLeast) => {
    await onOnePage({ viewport: { width: 1280, height: 640 } }, async (tab) => {
      await arrive(tab, at(path));
      const { stops, unseen } = await walk(tab);
      expectNone(unseen);
      expect(stops).toBeGreaterThan(atLeast);
    });
  });

  // Walked forwards, the browser brings each stop to the lower edge; walked back, to the upper one, where the bar is.
  it('a list is walked back as well, and no stop is below its bar', async () => {
    await onOnePage({ viewport: { width: 1280, height: 720 } }, async (tab) => {
      await arrive(tab, at('/checklists/sustained-contact/'));
      await tab.locator('.question').last().locator('textarea').focus();
      const { stops, unseen } = await walk(tab, 'Shift+Tab');
      expectNone(unseen);
      expect(stops).toBeGreaterThan(30);
    });
  });

  it('the board is walked with its results', async () => {
    await onOnePage({ viewport: { width: 1280, height: 640 } }, async (tab) => {
      await openBoard(tab);
      await paste(tab, Array.from({ length: 6 }, (_, tag) => codeOf(tag, lists[0]!)).join('\n'));
      await press(tab, 'board.show');
      await tab.evaluate(() => (document.activeElement as HTMLElement).blur());
      expectNone((await walk(tab)).unseen);
    });
  });

  it('the first stop leads past the menus', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('/checklists/sustained-contact/'));
      await tab.keyboard.press('Tab');
      expect(await focused(tab)).toBe('skip-link');
      await tab.keyboard.press('Enter');
      await tab.keyboard.press('Tab');
      expect(await tab.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
    });
  });

  it('a dialog gives the keyboard back to where it was opened', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('/tools/'));
      await tab.locator('.search-open').focus();
      await tab.keyboard.press('Enter');
      await tab.locator('.search-dialog[data-ready]').waitFor();
      await tab.keyboard.press('Escape');
      await tab.locator('.search-dialog').waitFor({ state: 'hidden' });
      expect(await focused(tab)).toContain('search-open');
      await openBoard(tab);
      await paste(tab, Array.from({ length: 6 }, (_, tag) => codeOf(tag, lists[0]!)).join('\n'));
      await press(tab, 'board.show');
      await button(tab, 'board.room').focus();
      await tab.keyboard.press('Enter');
      await tab.locator('dialog.room[open]').waitFor();
      await tab.keyboard.press('Escape');
      await tab.locator('dialog.room').waitFor({ state: 'hidden' });
      expect(await tab.evaluate(() => document.activeElement!.textContent.trim())).toBe(word('board.room'));
    });
  });
});
