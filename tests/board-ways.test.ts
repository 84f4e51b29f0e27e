import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { came, codeOf, lists, openBoard, paste, press } from './support/board.ts';
import { savedFile } from './support/saved-file.ts';
import { at, onOnePage, useBrowser, wide } from './support/visit.ts';

useBrowser();

describe('ways to the board', () => {
  it('lead from the desk, with the questions of its set', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.goto(at('/workshop/'));
      await tab.locator('.desk-list summary').first().click();
      for (const box of (await tab.locator('.desk-list input:visible').all()).slice(0, 3)) await box.check();
      const [board] = await Promise.all([tab.waitForEvent('popup'), tab.getByRole('link', { name: 'Open its board' }).click()]);
      await board.getByText('The workshop is open. Questions on its board: 3.').waitFor();
      expect(await board.locator('[data-row]').count()).toBe(0);
    });
  });

  it('lead from the paper grid, with the codes of its sheets', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.goto(at('/paper/#sheet-sustained-contact'));
      await tab.getByLabel('Type here').focus();
      for (let sheet = 0; sheet < 3; sheet += 1) {
        await tab.keyboard.type('acno');
        await tab.keyboard.press('Enter');
        await tab.locator('.entry-sheets li').nth(sheet).waitFor();
      }
      const [board] = await Promise.all([tab.waitForEvent('popup'), tab.getByRole('link', { name: 'Put them on a board' }).click()]);
      await board.getByText('Have come in: 3', { exact: true }).waitFor();
      expect(new URL(board.url()).hash).toBe('');
    });
  });
});

describe('the record', () => {
  it('goes home as a document, a table and on paper, without a code', async () => {
    await onOnePage({ viewport: wide, acceptDownloads: true }, async (tab) => {
      await openBoard(tab);
      const codes = Array.from({ length: 6 }, (_, i) => codeOf(i, lists[0]!, () => 'act'));
      await paste(tab, [...codes, codeOf(9, lists[1]!)].join('\n'));
      await press(tab, 'Show the picture');
      await tab.locator('#board-title').fill('Our day');
      await tab.locator('#board-what').fill('Visit the archive');
      await tab.locator('#board-who').fill('training unit');
      await press(tab, 'Write it down');
      const table = await savedFile(tab.getByRole('button', { name: 'Save as a table for a spreadsheet' }));
      const document = await savedFile(tab.getByRole('button', { name: 'Save as a document' }));
      expect([table.name, document.name]).toEqual(['record.csv', 'record.docx']);
      const texts = [table.text, strFromU8(unzipSync(document.bytes)['word/document.xml']!)];
      await tab.emulateMedia({ media: 'print' });
      texts.push(await tab.locator('body').innerText());
      for (const text of texts) {
        for (const part of ['Our day', 'Visit the archive', 'training unit']) expect(text).toContain(part);
        for (const code of codes) expect(text).not.toContain(code.slice(-4));
      }
      expect(await tab.getByRole('button', { name: 'Put the answers on the board' }).isVisible()).toBe(false);
      expect(await came(tab)).toBe('Have come in: 7');
    });
  });
});
