/** A guide that is kept, or open, while its host gets another edition. */
import { describe, expect, it } from 'vitest';
import { received, codeOf, areReceived, lists, paste, savedBoard } from './support/board.ts';
import { press } from './support/button.ts';
import { stored } from './support/checklist.ts';
import { keepButton, keepGuide, giveNewEdition, says, useHost, visitUntil, withWorkers } from './support/keeping.ts';
import { openExport, titleOf } from './support/kept-guide.ts';
import { onOnePage, useBrowser } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const host = useHost();
const at = (path: string) => host().address + path;

describe('a newer edition', () => {
  it('that comes only in part leaves the older one whole; that comes whole waits until the reader wants it', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await keepGuide(tab, host());
      giveNewEdition(host());
      host().dropAfter = 2;
      await press(tab, 'offline.renew');
      await says(tab, 'keeping.network');
      await tab.getByText(word('keeping.complete')).waitFor();
      host().down = true;
      expect(await titleOf(tab, host(), 'voices/')).not.toContain('renewed');
      await tab.goto(at('checklists/sustained-contact/'));
      await tab.locator('#s2-q1-a .state-act').click();
      await openExport(tab);
      await tab.evaluate(() => Object.assign(window, { neverLeft: true }));

      Object.assign(host(), { down: false, dropAfter: Infinity });
      const other = await tab.context().newPage();
      await visitUntil(other, at('tools/'), () => other.getByText(word('frame.newer')).isVisible());
      await tab.getByText(word('frame.newer')).waitFor();
      expect(await titleOf(other, host(), 'voices/')).not.toContain('renewed');

      await Promise.all([other.waitForEvent('load'), press(other, 'offline.useNow')]);
      await other.getByText('(renewed)').first().waitFor();
      await tab.getByText(word('frame.newer')).waitFor({ state: 'hidden' });
      // The page that stayed open finds a part that neither the host nor the new edition has.
      await tab.locator('[data-export-qr]').click();
      await tab.locator('.answer-qr svg').waitFor();
      expect(await tab.evaluate(() => 'neverLeft' in window)).toBe(true);
      expect(JSON.stringify(await stored(other))).toContain('"act"');
    });
  });

  it('is never taken into use over unsaved work: the button says so, and works once it is saved', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await keepGuide(tab, host());
      await tab.goto(at('board/'));
      await paste(tab, codeOf(1, lists[0]!));
      await expect.poll(() => received(tab)).toBe(areReceived(1));
      await tab.evaluate(() => Object.assign(window, { neverLeft: true }));
      giveNewEdition(host());
      // A browser may have looked for a newer edition by itself when a page was opened, or not yet.
      await tab.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
      await tab.getByText(word('frame.newer')).waitFor();
      await press(tab, 'offline.useNow');
      await tab.getByText(word('offline.unsaved')).waitFor();
      expect([await tab.evaluate(() => 'neverLeft' in window), await received(tab)]).toEqual([true, areReceived(1)]);
      await savedBoard(tab);
      await Promise.all([tab.waitForEvent('load'), press(tab, 'offline.useNow')]);
      await expect.poll(() => received(tab)).toBe(areReceived(1));
      expect(await tab.evaluate(() => 'neverLeft' in window)).toBe(false);
    });
  });

  it('that comes while the older one is fetched is not mixed with it', async () => {
    await onOnePage(withWorkers, async (tab) => {
      await tab.goto(at('offline/'));
      host().answered = (name) => {
        // Long before the page that differs: several files are under way at a time.
        if (!name.startsWith('_astro/answers.')) return;
        giveNewEdition(host());
        // The parts of the older edition are still there: only the worker tells that there is a newer one.
        for (const file of host().renewed.keys()) if (file.startsWith('_astro')) host().renewed.delete(file);
      };
      await keepButton(tab).click();
      await says(tab, 'keeping.renewed');
    });
  });

  it('that took a part away from a page without a copy is named, with a way on', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('checklists/sustained-contact/'));
      await tab.locator('#s2-q1-a .state-act').click();
      giveNewEdition(host());
      await tab.locator('export-answers > details > summary').click();
      await tab.getByText(word('fault.notice')).waitFor();
      host().renewed.clear();
      await tab.reload();
      expect(await tab.locator('#s2-q1-a input[value=act]').isChecked()).toBe(true);
    });
  });
});
