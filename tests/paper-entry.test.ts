import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { codeList, decode } from '#answers/code/index.ts';
import { states } from '#answers/store/answers.ts';
import { library } from '#library/index.ts';
import { press } from './support/button.ts';
import { questionsOf } from './support/content.ts';
import { keysFor } from './support/paper.ts';
import { goFresh } from './support/fresh.ts';
import { at, narrow, onOnePage, useBrowser, useOnePage } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();
/** Each test finds nothing stored in it. */
const page = useOnePage({ viewport: narrow, hasTouch: true, permissions: ['clipboard-read', 'clipboard-write'] }, async () => undefined);

type Listed = ReturnType<typeof questionsOf>[number];
const lists = library().checklists.map(codeList);
const questions = questionsOf('sustained-contact');
const [one, two] = questions as [Listed, Listed];
const codes = (tab: Page) => tab.locator('[data-answer-code]').allTextContents();
const sheetOf = (code: string) => {
  const read = decode(code, lists);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return { side: read.side, tag: read.tag, list: read.lists[0]!.list.id, states: read.lists[0]!.states };
};

/** The field for the keys, with the keyboard in it and a list chosen. */
async function begin(tab: Page, list: string) {
  await goFresh(tab, `/paper/#sheet-${list}`);
  await tab.getByLabel(word('entry.keys')).focus();
}

describe('entering filled sheets', () => {
  it('takes ten sheets by keyboard alone, and gives each a code of its own', async () => {
    const tab = page();
    await begin(tab, 'sustained-contact');
    for (let sheet = 0; sheet < 10; sheet += 1) {
      // What each key does is seen on the first.
      await tab.keyboard.type(sheet === 0 ? `${keysFor(...states)}1234${keysFor(...states)}` : keysFor(...states));
      await tab.keyboard.press('Enter');
      await tab.locator('.entry-sheets li').nth(sheet).waitFor();
    }
    const read = (await codes(tab)).map(sheetOf);
    expect(read).toHaveLength(10);
    expect(new Set(read.map(({ tag }) => tag)).size).toBe(10);
    for (const [sheet, { list, states: marks }] of read.entries()) {
      const last = sheet === 0 ? 12 : 4;
      expect(list).toBe('sustained-contact');
      expect(questions.map(({ id }) => marks[id])).toEqual(questions.map((_, place) => (place < last ? states[place % 4] : undefined)));
    }
  });

  it('says what was pressed and what comes next, in the order of the sheet', async () => {
    const tab = page();
    await begin(tab, 'sustained-contact');
    const card = tab.locator('.entry-card');
    expect(await card.textContent()).toContain(`${one.number} ${one.text}`);
    await tab.keyboard.press(keysFor('act'));
    expect(await card.textContent()).toContain(`${one.number}: ${word('state.act')}`);
    expect(await card.textContent()).toContain(`${two.number} ${two.text}`);
    await tab.keyboard.press('Backspace');
    expect(await card.textContent()).toContain(`${one.number} ${one.text}`);
    await tab.keyboard.type('?9§');
    expect(await tab.locator('.entry-marks li').count()).toBe(0);
    await tab.keyboard.type(keysFor(...questions.map(() => 'open' as const)));
    expect(await card.textContent()).toContain(word('entry.full'));
  });

  it('works with buttons, and knows what was left empty or not reached from what is open', async () => {
    const tab = page();
    const [first, , third] = questionsOf('partnership');
    const count = questionsOf('partnership').length;
    await goFresh(tab, '/paper/');
    await tab.getByLabel(word('entry.list'), { exact: true }).selectOption('partnership');
    await tab.getByLabel(word('entry.side'), { exact: true }).selectOption('2');
    await tab.locator('[data-entry-mark="not-for-us"]').tap();
    await tab.locator('[data-entry-mark="untouched"]').tap();
    await tab.locator('[data-entry-mark="open"]').tap();
    expect(await tab.getByLabel(word('entry.list'), { exact: true }).isDisabled()).toBe(true);
    await tab.getByRole('button', { name: word('entry.next') }).tap();
    await tab.getByText(word('entry.counts', { sheet: 1, open: 1, answered: 0, act: 0, notForUs: 1, none: count - 2 })).waitFor();
    const [read] = (await codes(tab)).map(sheetOf);
    expect(read).toMatchObject({ side: 2, list: 'partnership' });
    expect(read!.states).toEqual({ [first!.id]: 'not-for-us', [third!.id]: 'open' });
  });

  it('takes the last sheet back to correct it, and stores it in the tab only', async () => {
    const tab = page();
    await begin(tab, 'sustained-contact');
    await tab.keyboard.press('Enter');
    await tab.getByText(word('entry.empty')).waitFor();
    await tab.keyboard.type(keysFor('act', 'answered'));
    await tab.keyboard.press('Enter');
    await tab.locator('.entry-sheets li').waitFor();
    await press(tab, 'entry.undo');
    expect(await codes(tab)).toEqual([]);
    expect(await tab.locator('.entry-marks li').allTextContents()).toEqual([
      `${one.number} ${word('state.act')}`,
      `${two.number} ${word('state.answered')}`,
    ]);
    await tab.keyboard.press('Backspace');
    await tab.keyboard.type(keysFor('not-for-us'));
    await tab.keyboard.press('Enter');
    await tab.locator('.entry-sheets li').waitFor();
    expect(sheetOf((await codes(tab))[0]!).states).toMatchObject({ [one.id]: 'act', [two.id]: 'not-for-us' });
    await tab.reload();
    expect((await codes(tab)).length).toBe(1);
    expect(await tab.evaluate(() => localStorage.length)).toBe(0);
  });

  it('copies all codes as text', async () => {
    const tab = page();
    await begin(tab, 'partnership');
    for (const keys of [keysFor('open'), keysFor('answered')]) {
      await tab.keyboard.type(keys);
      await tab.keyboard.press('Enter');
      await tab.locator('.entry-marks:empty').waitFor({ state: 'attached' });
    }
    await tab.locator('.entry-sheets li').nth(1).waitFor();
    await press(tab, 'entry.copy');
    await tab.getByText(word('export.copied'), { exact: true }).waitFor();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe((await codes(tab)).join('\n'));
  });

  it('without JavaScript explains everything and says what is missing', async () => {
    await onOnePage({ viewport: narrow, javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at('/paper/'));
      expect(await tab.getByText(word('entry.noScript')).isVisible()).toBe(true);
      expect(await tab.locator('.entry-sheets').isVisible()).toBe(false);
      expect(await tab.getByRole('row').count()).toBe(2 + states.length);
    });
  });
});
