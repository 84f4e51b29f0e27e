import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { addressOf, inFirefox, textOn, useFirefox } from './firefox-tab.ts';

useFirefox();

const list = '/checklists/sustained-contact/';
const partnership = '/checklists/partnership/';
const stored = (tab: Page) => tab.evaluate(() => JSON.stringify(Object.entries(localStorage)));

async function write(tab: Page, id: string, text: string): Promise<void> {
  await tab.locator(`#${id} textarea`).fill(text);
  await tab.$eval(`#${id} textarea`, (field) => field.blur());
}

/** Firefox keeps a page whole behind Back, and it hears nothing of what happens meanwhile. */
describe('a page that Firefox restores by Back', () => {
  it('makes a code without losing what was written on the page after it', async () => {
    await inFirefox(async (tab) => {
      await tab.goto(addressOf(list));
      await tab.locator('#s2-q1-a .state-act').click();
      await tab.goto(addressOf(partnership));
      await write(tab, 'pn-q1-a', 'zx-meanwhile');
      await tab.goBack();
      await tab.focus('export-answers > details > summary');
      await tab.keyboard.press('Enter');
      await textOn(tab, '[data-export-code]');
      expect(await stored(tab)).toContain('zx-meanwhile');
    });
  });

  it('shows the longer note, and adds to it', async () => {
    await inFirefox(async (tab) => {
      await tab.goto(addressOf(list));
      await write(tab, 's2-q1-a', 'zx-short');
      await tab.goto(addressOf('/stages/sustained-contact/'));
      await tab.focus('#s2-q1-a textarea');
      await expect.poll(() => tab.$eval('#s2-q1-a textarea', (field) => field.value)).toBe('zx-short');
      await write(tab, 's2-q1-a', 'zx-short, zx-longer');
      await tab.goBack();
      await tab.focus('#s2-q1-a textarea');
      await tab.keyboard.type('!');
      await tab.$eval('#s2-q1-a textarea', (field) => field.blur());
      expect(await stored(tab)).toContain('zx-longer');
    });
  });

  it('stores nothing again that was erased', async () => {
    await inFirefox(async (tab) => {
      await tab.goto(addressOf(list));
      await write(tab, 's2-q1-a', 'zx-secret');
      await tab.goto(addressOf('/my-answers/'));
      await tab.locator('[data-erase]').click();
      await tab.locator('[data-erase-yes]').click();
      await textOn(tab, '[data-erase-said]');
      await tab.goBack();
      await tab.locator('#s2-q1-b .state-act').click();
      expect(await stored(tab)).not.toContain('zx-secret');
      expect(await stored(tab)).toContain('s2-q1-b');
    });
  });
});
