import { type Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { areReceived, codeOf, lists, openBoard, paste, received } from './support/board.ts';
import { press } from './support/button.ts';
import { storagePrefix } from './support/checklist.ts';
import { goFresh } from './support/fresh.ts';
import { at, useBrowser, useOnePage } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const canary = 'zx-canary-note';

/** Everything that any script of a page could use to send something, besides fetching the site's own files. */
function watchRequests(tab: Page, strange: string[]): void {
  tab.context().on('request', (request) => {
    const own = request.url().startsWith(at('/')) || /^(data|blob):/.test(request.url());
    if (!own || request.method() !== 'GET' || request.postData() !== null) strange.push(`${request.method()} ${request.url()}`);
    if (decodeURIComponent(request.url()).includes(canary)) strange.push(`carries the note: ${request.url()}`);
  });
  tab.on('websocket', (socket) => strange.push(`websocket ${socket.url()}`));
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
  const strange: string[] = [];
  /** One reader from the first page on, whose requests are watched: each test goes on where the one before ended. */
  const page = useOnePage({}, async (tab) => {
    watchRequests(tab, strange);
    await tab.goto(at('/'));
    await workAList(tab);
  });

  it('puts no note into a title, an address, a code or a page printed blank', async () => {
    const tab = page();
    expect(await tab.title()).not.toContain(canary);
    expect(tab.url()).not.toContain(canary);
    for (const place of await tab.locator('[data-answer-code]').all()) expect(await place.innerHTML()).not.toContain(canary);
    // Fields keep what is typed out of the page's markup; nothing else may hold it.
    expect(await tab.content()).not.toContain(canary);
  });

  it('goes on working when the network goes', async () => {
    const tab = page();
    onTestFinished(() => tab.context().setOffline(false));
    await tab.context().setOffline(true);
    await tab.locator('#s2-q2-a .state-act').click();
    const before = await tab.locator('[data-export-code]').textContent();
    await tab.locator('#s2-q2-b .state-act').click();
    expect(await tab.locator('[data-export-code]').textContent()).not.toBe(before);
    expect(await tab.locator('.checklist-saved').textContent()).toBe(word('answers.saved'));
  });

  it('sends nothing on a whole journey but requests for the site’s own files', async () => {
    const tab = page();
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

  it('leaves no trace after erasing, and none on the device in shared mode', async () => {
    const tab = page();
    await tab.goto(at('/my-answers/'));
    await press(tab, 'myAnswers.erase');
    await press(tab, 'myAnswers.eraseYes');
    await tab.getByText(word('myAnswers.erased')).waitFor();
    // The mark by which other tabs know of it is random.
    expect(await tab.evaluate(() => [Object.keys(localStorage), sessionStorage.length])).toEqual([[`${storagePrefix}erased`], 0]);
    expect(await tab.evaluate((key) => localStorage.getItem(key), `${storagePrefix}erased`)).toMatch(/^e[0-9a-z]{5,16}$/);
    await goFresh(tab, '/my-answers/');
    await press(tab, 'shared.switchOn');
    await tab.locator('[data-shared-on]').waitFor();
    await workAList(tab);
    expect(await tab.evaluate(() => Object.entries(localStorage))).toEqual([[`${storagePrefix}shared-computer`, 'yes']]);
  });
});

describe('erasing', () => {
  /** Somebody who answered a question and has the board of a group; the second test goes on where the first ended. */
  const page = useOnePage({}, async (tab) => {
    await tab.goto(at('/checklists/sustained-contact/'));
    await tab.evaluate(() => {
      localStorage.setItem('somebody-else', 'stays');
      localStorage.setItem('peer-learning-guide:/a/b/c/:another-part', 'goes');
      localStorage.setItem('peer-learning-guide:/a/:answers', 'another copy of the site, stays');
    });
    await tab.locator('#s2-q2-a .state-act').click();
    await openBoard(tab);
    await paste(tab, [1, 2, 3].map((tag) => codeOf(tag, lists[0]!)).join(' '));
    await tab.goto(at('/my-answers/'));
  });
  const given = (tab: Page) => tab.locator('[data-given]:visible').count();

  it('comes only after asking, touches nothing that is not ours, and can be undone', async () => {
    const tab = page();
    await press(tab, 'myAnswers.erase');
    await press(tab, 'myAnswers.eraseNo');
    expect(await given(tab)).toBe(1);
    await press(tab, 'myAnswers.erase');
    await press(tab, 'myAnswers.eraseYes');
    await expect.poll(() => given(tab)).toBe(0);
    const left = ['peer-learning-guide:/a/:answers', 'peer-learning-guide:/a/b/c/:erased', 'somebody-else'];
    expect(await tab.evaluate(() => Object.keys(localStorage).toSorted())).toEqual(left);
    await press(tab, 'myAnswers.undo');
    expect(await given(tab)).toBe(1);
  });

  it('names what it will delete, and leaves what the reader wants to keep', async () => {
    const tab = page();
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
