import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { codeOf, areReceived, lists } from '../support/board.ts';
import { countsOf } from '../support/content.ts';
import { word } from '../support/words.ts';
import { addressOf, inFirefox, textOn, useFirefox } from './firefox-tab.ts';

useFirefox();

const list = '/checklists/sustained-contact/';

/** By keyboard: what is at the end of a page moves while the suggestions above it come in, and a click would miss it. */
async function press(tab: Page, selector: string): Promise<void> {
  await tab.focus(selector);
  await tab.keyboard.press('Enter');
}

describe('in Firefox', () => {
  it('marks and notes are kept when the page is loaded again', async () => {
    await inFirefox(async (tab) => {
      await tab.goto(addressOf(list));
      await tab.locator('#s2-q1-a .state-act').click();
      await tab.locator('#s2-q1-b textarea').fill('Ask the ministry first.');
      await tab.reload();
      expect(await tab.$eval('#s2-q1-a input:checked', (input) => input.value)).toBe('act');
      expect(await tab.$eval('#s2-q1-b textarea', (note) => note.value)).toBe('Ask the ministry first.');
      expect(await textOn(tab, '.checklist-counts')).toBe(countsOf('sustained-contact', { act: 1 }));
    });
  });

  it('a code is made, and opens where nothing was kept', async () => {
    const code = await inFirefox(async (tab) => {
      await tab.goto(addressOf(list));
      await tab.locator('#s2-q1-a .state-act').click();
      await press(tab, 'export-answers > details > summary');
      return textOn(tab, '[data-export-code]');
    });
    await inFirefox(async (tab) => {
      await tab.goto(addressOf(list));
      await press(tab, 'import-answers > details > summary');
      await tab.locator('[data-import-text]').fill(`Here: ${code}`);
      await tab.locator('[data-import-read]').click();
      await tab.locator(`.incoming ::-p-text(${word('import.merge')})`).click();
      expect(await tab.$eval('#s2-q1-a input:checked', (input) => input.value)).toBe('act');
    });
  });

  it('the search finds', async () => {
    await inFirefox(async (tab) => {
      await tab.goto(addressOf('/tools/'));
      await tab.locator('.search-open').click();
      await tab.locator('.search-dialog[data-ready] input').fill('twinning');
      await tab.keyboard.press('Enter');
      expect(await textOn(tab, '.search-result a')).toBe(library().tools.find(({ id }) => id === 'paired-engagements')!.title);
    });
  });

  it('a workshop goes from its link to a code and to the results on the board', async () => {
    const [link, board] = await inFirefox(async (tab) => {
      await tab.goto(addressOf('/workshop/'));
      await tab.locator('.desk-list summary').click();
      await tab.locator('.desk-list input').click();
      const participantLink = await textOn(tab, '[data-desk="participant-link"]');
      return [participantLink, participantLink.replace('/workshop/take/', '/board/')];
    });
    const code = await inFirefox(async (tab) => {
      await tab.goto(link);
      await tab.locator('.state-act').click();
      return textOn(tab, '.answer-code');
    });
    await inFirefox(async (tab) => {
      await tab.goto(board);
      await tab.locator('#board-text').fill(code);
      await tab.locator(`::-p-text(${word('board.add')})`).click();
      expect(await textOn(tab, '[data-received]')).toContain(areReceived(1));
    });
  });

  it('the answers of a group become results', async () => {
    await inFirefox(async (tab) => {
      await tab.goto(addressOf('/board/'));
      await tab.locator('#board-text').fill(Array.from({ length: 6 }, (_, i) => codeOf(i, lists[0]!)).join('\n'));
      await tab.locator(`::-p-text(${word('board.add')})`).click();
      await tab.locator(`::-p-text(${word('board.show')})`).click();
      await tab.locator('.spread-bar').wait();
      expect(await tab.$$eval('.spread-bar', (bars) => bars[0]!.getBoundingClientRect().width)).toBeGreaterThan(100);
    });
  });

  it('the chosen colours stay', async () => {
    await inFirefox(async (tab) => {
      await tab.goto(addressOf('/stages/'));
      const paper = () => tab.$eval('body', (body) => getComputedStyle(body).backgroundColor);
      const before = await paper();
      await tab.select('plg-theme select', 'dark');
      expect(await paper()).not.toBe(before);
      await tab.reload();
      expect(await paper()).not.toBe(before);
    });
  });
});
