import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { codeList, decode } from '#answers/code/index.ts';
import { library } from '#library/index.ts';
import { at, narrow, onOnePage, useBrowser } from './support/visit.ts';

useBrowser();

const lists = library().checklists.map(codeList);
const codes = (tab: Page) => tab.locator('[data-answer-code]').allTextContents();
const states = (code: string) => {
  const read = decode(code, lists);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return { side: read.side, tag: read.tag, list: read.lists[0]!.list.id, states: read.lists[0]!.states };
};

/** The field for the keys, with the keyboard in it and a list chosen. */
async function begin(tab: Page, list: string) {
  await tab.goto(at(`/paper/#sheet-${list}`));
  await tab.getByLabel('Type here').focus();
}

describe('entering filled sheets', () => {
  it('takes ten sheets by keyboard alone, and gives each a code of its own', async () => {
    await onOnePage({ viewport: narrow }, async (tab) => {
      await begin(tab, 'sustained-contact');
      for (let sheet = 0; sheet < 10; sheet += 1) {
        await tab.keyboard.type('oacn1234oacn');
        await tab.keyboard.press('Enter');
        await tab.locator('.entry-sheets li').nth(sheet).waitFor();
      }
      const read = (await codes(tab)).map(states);
      expect(read).toHaveLength(10);
      expect(new Set(read.map(({ tag }) => tag)).size).toBe(10);
      for (const { list, states: marks } of read) {
        expect(list).toBe('sustained-contact');
        expect(marks).toMatchObject({
          's2-q1-a': 'open',
          's2-q1-b': 'answered',
          's2-q1-c': 'act',
          's2-q2-a': 'not-for-us',
          's2-q3-e': 'not-for-us',
        });
      }
    });
  });

  it('says what was pressed and what comes next, in the order of the sheet', async () => {
    await onOnePage({ viewport: narrow }, async (tab) => {
      await begin(tab, 'sustained-contact');
      const card = tab.locator('.entry-card');
      expect(await card.textContent()).toContain('1.1 What concrete next steps');
      await tab.keyboard.press('c');
      expect(await card.textContent()).toContain('1.1: Act');
      expect(await card.textContent()).toContain('1.2 When some of them say yes');
      await tab.keyboard.press('Backspace');
      expect(await card.textContent()).toContain('1.1 What concrete next steps');
      await tab.keyboard.type('x?9');
      expect(await tab.locator('.entry-marks li').count()).toBe(0);
      await tab.keyboard.type('ooooooooooooo');
      expect(await card.textContent()).toContain('All questions are in.');
    });
  });

  it('works with four buttons, and leaves open what was not reached', async () => {
    await onOnePage({ viewport: narrow, hasTouch: true }, async (tab) => {
      await tab.goto(at('/paper/'));
      await tab.getByLabel('List', { exact: true }).selectOption('partnership');
      await tab.getByLabel('Side', { exact: true }).selectOption('2');
      await tab.getByRole('button', { name: 'Not for us' }).tap();
      await tab.getByRole('button', { name: 'Act' }).tap();
      expect(await tab.getByLabel('List', { exact: true }).isDisabled()).toBe(true);
      await tab.getByRole('button', { name: 'Next sheet' }).tap();
      await tab.getByText('Sheet 1 is in: 13 open, 0 answered, 1 act, 1 not for us.').waitFor();
      const [read] = (await codes(tab)).map(states);
      expect(read).toMatchObject({ side: 2, list: 'partnership', states: { 'pn-q1-a': 'not-for-us', 'pn-q1-b': 'act' } });
    });
  });

  it('takes the last sheet back to mend it, and keeps nothing anywhere', async () => {
    await onOnePage({ viewport: narrow }, async (tab) => {
      await begin(tab, 'sustained-contact');
      await tab.keyboard.press('Enter');
      await tab.getByText('Nothing is marked on this sheet yet.').waitFor();
      await tab.keyboard.type('ca');
      await tab.keyboard.press('Enter');
      await tab.locator('.entry-sheets li').waitFor();
      await tab.getByRole('button', { name: 'Take back the last sheet' }).click();
      expect(await codes(tab)).toEqual([]);
      expect(await tab.locator('.entry-marks li').allTextContents()).toEqual(['1.1 Act', '1.2 Answered']);
      await tab.keyboard.press('Backspace');
      await tab.keyboard.type('n');
      await tab.keyboard.press('Enter');
      await tab.locator('.entry-sheets li').waitFor();
      expect(states((await codes(tab))[0]!).states).toMatchObject({ 's2-q1-a': 'act', 's2-q1-b': 'not-for-us' });
      expect(await tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });
  });

  it('copies all codes as text', async () => {
    await onOnePage({ viewport: narrow, permissions: ['clipboard-read', 'clipboard-write'] }, async (tab) => {
      await begin(tab, 'partnership');
      for (const keys of ['o', 'a']) {
        await tab.keyboard.type(keys);
        await tab.keyboard.press('Enter');
        await tab.locator('.entry-marks:empty').waitFor({ state: 'attached' });
      }
      await tab.locator('.entry-sheets li').nth(1).waitFor();
      await tab.getByRole('button', { name: 'Copy all codes' }).click();
      await tab.getByText('Copied').waitFor();
      expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe((await codes(tab)).join('\n'));
    });
  });

  it('without JavaScript explains everything and says what is missing', async () => {
    await onOnePage({ viewport: narrow, javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at('/paper/'));
      expect(await tab.getByText('Entering sheets needs JavaScript.').isVisible()).toBe(true);
      expect(await tab.locator('.entry-desk').isVisible()).toBe(false);
      expect(await tab.getByRole('row').count()).toBe(5);
    });
  });
});
