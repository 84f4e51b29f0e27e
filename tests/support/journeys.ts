import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { states } from '#answers/store/answers.ts';
import { at } from './address.ts';
import { codeOf, areReceived, lists, openBoard, paste, savedBoard } from './board.ts';
import { press } from './button.ts';
import { showToCamera } from './camera.ts';
import { keysFor } from './paper.ts';
import { word, wordLike } from './words.ts';

const saved = (tab: Page, click: () => Promise<unknown>) => Promise.all([tab.waitForEvent('download'), click()]);
const open = (tab: Page, part: string) => tab.locator(`${part} > details > summary`).first().click();

/** Ways through every tool of the guide, each as a reader would go it. They hold where they end, not how it looks. */
export const journeys: Record<string, (tab: Page) => Promise<void>> = {
  async 'working a list and taking the answers along'(tab) {
    await tab.goto(at('/checklists/sustained-contact/'));
    await tab.locator('#s2-q1-a .state-act').click();
    await tab.locator('#s2-q1-a textarea').fill('Ask <b>Ana</b>');
    await open(tab, 'export-answers');
    await tab.locator('[data-export-code]:not(:empty)').waitFor();
    await tab.locator('[data-export-qr]').click();
    await tab.locator('.answer-qr svg').waitFor();
    await saved(tab, () => tab.locator('[data-export-file]').click());
    await saved(tab, () => tab.locator('[data-export-table]').click());
  },

  async 'bringing answers and comparing them'(tab) {
    await tab.goto(at('/checklists/sustained-contact/'));
    await tab.locator('#s2-q1-a .state-answered').click();
    const list = lists.find(({ id }) => id === 'sustained-contact')!;
    await tab.goto(at('/'));
    await tab.goto(at(`/checklists/sustained-contact/#${codeOf(3, list)}`));
    await press(tab, 'import.compare');
    await tab.locator('.comparison tbody tr').first().waitFor();
    await press(tab, 'import.take');
    await press(tab, 'import.undo');
  },

  async 'looking after my answers'(tab) {
    await tab.goto(at('/stages/sustained-contact/'));
    await tab.locator('summary.group-head').first().click();
    await tab.locator('#s2-q1-a .state-act').click();
    // Below a stage, what keeps answers comes when the reader does.
    await tab.locator('#s2-q1-a[data-state="act"]').waitFor();
    await tab.goto(at('/my-answers/'));
    await tab.locator('my-answers a[href*="s2-q1-a"]').first().waitFor();
    await press(tab, 'shared.switchOn');
    await press(tab, 'shared.leave');
    await press(tab, 'myAnswers.erase');
    await press(tab, 'myAnswers.eraseYes');
  },

  async 'writing letters and reminders'(tab) {
    await tab.goto(at('/letters/'));
    const letter = tab.locator('letter-form').first();
    await letter.locator('textarea').first().fill('One\ntwo\nthree');
    await saved(tab, () => press(letter, 'letter.document'));
    await tab.locator('input[type=date]').first().fill('2026-12-01');
    await saved(tab, () => tab.locator('[data-calendar], calendar-reminders button').first().click());
  },

  async 'entering filled sheets of paper'(tab) {
    await tab.goto(at('/paper/#sheet-sustained-contact'));
    await tab.getByLabel(word('entry.keys')).focus();
    await tab.keyboard.type(keysFor(...states));
    await tab.keyboard.press('Enter');
    await tab.locator('.entry-sheets li').first().waitFor();
  },

  async searching(tab) {
    await tab.goto(at('/tools/'));
    await tab.click('.search-open');
    await tab.waitForSelector('.search-dialog[data-ready]');
    await tab.fill('.search-dialog input', 'trust');
    await tab.press('.search-dialog input', 'Enter');
    await tab.locator('.search-result mark').first().waitFor();
    await tab.selectOption('.search-dialog select[name=kind]', word('search.kind.question'));
    await tab.locator('.search-result a').first().click();
  },

  async 'narrowing a table, and choosing colours'(tab) {
    await tab.goto(at('/reference/initiatives/?region=africa'));
    await tab.locator('input[name=text]').fill('a');
    await tab.locator('button[type=reset]').click();
    await tab.locator('plg-theme select').selectOption('dark');
    await tab.reload();
    expect(await tab.locator('html').getAttribute('data-theme')).toBe('dark');
  },

  async 'holding a workshop, from the desk to the board'(tab) {
    await tab.addInitScript(() => {
      window.print = () => {};
    });
    await tab.goto(at('/workshop/'));
    await tab.locator('.desk-list summary').first().click();
    for (const box of (await tab.locator('.desk-list input:visible').all()).slice(0, 3)) await box.check();
    await tab.locator('[data-desk="title"]').fill('Round <one>');
    await press(tab, 'desk.poster');
    await tab.locator('.poster svg').first().waitFor({ state: 'attached' });
    await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await press(tab, 'desk.handout');
    await tab.locator('.handout').waitFor({ state: 'attached' });
    await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    const [participant] = await Promise.all([tab.waitForEvent('popup'), tab.locator('a.button[target]').first().click()]);
    await participant.locator('.state-act').first().click();
    const code = (await participant.locator('.answer-code').textContent())!;
    await participant.locator('[data-qr]').click();
    await participant.locator('.qr-screen svg').waitFor();
    const [board] = await Promise.all([tab.waitForEvent('popup'), tab.getByRole('link', { name: word('desk.board') }).click()]);
    await board.getByText(wordLike('board.set.opened')).waitFor();
    await paste(board, code);
    await board.getByText(areReceived(1), { exact: true }).waitFor();
  },

  async 'putting a group on the board'(tab) {
    await openBoard(tab);
    await paste(tab, Array.from({ length: 7 }, (_, i) => codeOf(i, lists[0]!)).join('\n'));
    await press(tab, 'board.show');
    await tab.locator('.spread-bar').first().waitFor();
    await tab.locator('#board-what').fill('Visit the <archive>');
    await press(tab, 'board.action.add');
    await savedBoard(tab);
    await saved(tab, () => press(tab, 'board.record.table'));
    await saved(tab, () => press(tab, 'board.record.document'));
    await press(tab, 'board.room');
    await tab.keyboard.press('PageDown');
    await press(tab, 'board.room.close');
  },

  async 'reading codes with the camera'(tab) {
    await tab.addInitScript(() => delete (globalThis as { BarcodeDetector?: unknown }).BarcodeDetector);
    await openBoard(tab);
    await showToCamera(tab, `https://example.org/guide/board/#${codeOf(5, lists[0]!)}`);
    await press(tab, 'board.camera.on');
    await tab.getByText(areReceived(1), { exact: true }).waitFor();
    await press(tab, 'board.camera.off');
  },
};
