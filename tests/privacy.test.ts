import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { areReceived, codeOf, lists, openBoard, paste, received } from './support/board.ts';
import { press } from './support/button.ts';
import { storagePrefix } from './support/checklist.ts';
import { at, onOnePage, useBrowser } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const canary = 'zx-canary-note';

/** Everything that any script of a page could use to send something, besides fetching the site's own files. */
function watchRequests(tab: Page): string[] {
  const strange: string[] = [];
  tab.context().on('request', (request) => {
    const own = request.url().startsWith(at('/')) || /^(data|blob):/.test(request.url());
    if (!own || request.method() !== 'GET' || request.postData() !== null) strange.push(`${request.method()} ${request.url()}`);
    if (decodeURIComponent(request.url()).includes(canary)) strange.push(`carries the note: ${request.url()}`);
  });
  tab.on('websocket', (socket) => strange.push(`websocket ${socket.url()}`));
  return strange;
}

async function workAList(tab: Page): Promise<void> {
  await tab.goto(at('/stages/sustained-contact/'));
  await tab.locator('summary.group-head').first().click();
  await tab.locator('#s2-q1-a .state-act').click();
  // Below a stage, what keeps answers comes when the reader does.
  await tab.locator('#s2-q1-a[data-state="act"]').waitFor();
  await tab.locator('#s2-q1-a textarea').fill(canary);
  await tab.goto(at('/checklists/sustained-contact/'));
  await tab.locator('#s2-q1-b .state-answered').click();
  await tab.locator('export-answers > details > summary').click();
  await tab.locator('[data-export-code]:not(:empty)').waitFor();
}

describe('privacy', () => {
  it('sends nothing on a whole journey but requests for the site’s own files', async () => {
    await onOnePage({ acceptDownloads: true }, async (tab) => {
      const strange = watchRequests(tab);
      await tab.goto(at('/'));
      await workAList(tab);
      await tab.locator('[data-export-qr]').click();
      await tab.locator('.answer-qr svg').waitFor();
      const code = (await tab.locator('[data-export-code]').textContent())!;
      await Promise.all([tab.waitForEvent('download'), tab.locator('[data-export-file]').click()]);
      await tab.goto(at('/my-answers/'));
      await tab.locator('import-answers > details > summary').click();
      await tab.locator('[data-import-text]').fill(code);
      await tab.locator('[data-import-read]').click();
      await tab.locator('.incoming').waitFor();
      expect(strange).toEqual([]);
      expect(await tab.context().cookies()).toEqual([]);
    });
  });

  it('goes on working when the network goes', async () => {
    await onOnePage({}, async (tab) => {
      await workAList(tab);
      await tab.context().setOffline(true);
      await tab.locator('#s2-q2-a .state-act').click();
      const before = await tab.locator('[data-export-code]').textContent();
      await tab.locator('#s2-q2-b .state-act').click();
      expect(await tab.locator('[data-export-code]').textContent()).not.toBe(before);
      expect(await tab.locator('.checklist-saved').textContent()).toBe(word('answers.kept'));
    });
  });

  it('puts no note into a title, an address, a code or a page printed blank', async () => {
    await onOnePage({}, async (tab) => {
      await workAList(tab);
      expect(await tab.title()).not.toContain(canary);
      expect(tab.url()).not.toContain(canary);
      for (const place of await tab.locator('[data-answer-code]').all()) expect(await place.innerHTML()).not.toContain(canary);
      // Fields keep what is typed out of the page's markup; nothing else may hold it.
      expect(await tab.content()).not.toContain(canary);
    });
  });

  it('erases only after asking, touches nothing that is not ours, and can undo it', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('/checklists/sustained-contact/'));
      await tab.evaluate(() => {
        localStorage.setItem('somebody-else', 'stays');
        localStorage.setItem('peer-learning-guide:/a/b/c/:another-part', 'goes');
        localStorage.setItem('peer-learning-guide:/a/:answers', 'another copy of the site, stays');
      });
      await tab.locator('#s2-q2-a .state-act').click();
      await tab.goto(at('/my-answers/'));
      await press(tab, 'myAnswers.erase');
      await press(tab, 'myAnswers.eraseNo');
      expect(await tab.locator('[data-given]:visible').count()).toBe(1);
      await press(tab, 'myAnswers.erase');
      await press(tab, 'myAnswers.eraseYes');
      await expect.poll(() => tab.locator('[data-given]:visible').count()).toBe(0);
      const left = ['peer-learning-guide:/a/:answers', 'peer-learning-guide:/a/b/c/:erased', 'somebody-else'];
      expect(await tab.evaluate(() => Object.keys(localStorage).toSorted())).toEqual(left);
      await press(tab, 'myAnswers.undo');
      expect(await tab.locator('[data-given]:visible').count()).toBe(1);
    });
  });

  it('names what it will delete, and leaves what the reader wants to keep', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('/checklists/sustained-contact/'));
      await tab.locator('#s2-q2-a .state-act').click();
      await openBoard(tab);
      await paste(tab, [1, 2, 3].map((tag) => codeOf(tag, lists[0]!)).join(' '));
      await tab.goto(at('/my-answers/'));
      await press(tab, 'myAnswers.erase');
      const named = tab.locator('[data-erase-kind]:visible');
      await expect
        .poll(async () => (await named.allInnerTexts()).map((text) => text.trim()))
        .toEqual([word('myAnswers.erase.answers'), word('myAnswers.erase.board', { count: 3 })]);
      await named.last().getByRole('checkbox').uncheck();
      await press(tab, 'myAnswers.eraseYes');
      await tab.getByText(word('myAnswers.erasedSome')).waitFor();
      expect(await tab.locator('[data-act]:visible').count()).toBe(0);
      await openBoard(tab);
      await expect.poll(() => received(tab)).toBe(areReceived(3));
    });
  });

  it('leaves no trace after erasing, and none on the device in shared mode', async () => {
    await onOnePage({}, async (tab) => {
      await workAList(tab);
      await tab.goto(at('/my-answers/'));
      await press(tab, 'myAnswers.erase');
      await press(tab, 'myAnswers.eraseYes');
      await tab.getByText(word('myAnswers.erased')).waitFor();
      // The mark by which other tabs know of it is random.
      expect(await tab.evaluate(() => [Object.keys(localStorage), sessionStorage.length])).toEqual([[`${storagePrefix}erased`], 0]);
      expect(await tab.evaluate((key) => localStorage.getItem(key), `${storagePrefix}erased`)).toMatch(/^e[0-9a-z]{5,16}$/);
    });
    await onOnePage({}, async (tab) => {
      await tab.goto(at('/my-answers/'));
      await press(tab, 'shared.switchOn');
      await tab.locator('[data-shared-on]').waitFor();
      await workAList(tab);
      expect(await tab.evaluate(() => Object.entries(localStorage))).toEqual([[`${storagePrefix}shared-computer`, 'yes']]);
    });
  });
});
