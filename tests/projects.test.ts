import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { press } from './support/button.ts';
import { list, mark, markedState, question, showsState } from './support/checklist.ts';
import { savedFile } from './support/saved-file.ts';
import { storedText } from './support/tools.ts';
import { at, narrow, onOnePage, useBrowser } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const item = (tab: Page, name: string) => tab.locator('[data-project-id]', { has: tab.getByText(name, { exact: true }) });
const said = (tab: Page, text: string) => tab.locator('[data-projects-said]').filter({ hasText: text }).waitFor();
/** The line of a page that names its project. */
const named = (tab: Page, name: string) => tab.getByText(word('projects.line', { name }), { exact: true }).first().waitFor();

async function create(tab: Page, name: string): Promise<void> {
  await tab.locator('[name="new-project"]').fill(name);
  await Promise.all([tab.waitForEvent('load'), press(tab, 'projects.add')]);
}

async function act(tab: Page, name: string, action: 'open' | 'rename' | 'copy' | 'delete'): Promise<void> {
  await item(tab, name).locator(`[data-action="${action}"]`).click();
}

describe('several projects on one device', () => {
  it('keep their answers apart, name themselves where marks are made, and put no name into what is saved', async () => {
    await onOnePage({ viewport: narrow, acceptDownloads: true }, async (tab) => {
      await tab.goto(at(list));
      await mark(tab, 's2-q1-a', 'act');
      expect(await storedText(tab)).not.toContain('project');
      await tab.goto(at('/my-answers/'));
      await press(tab, 'projects.start');
      await create(tab, 'Kenya roads');
      await tab.goto(at(list));
      await expect.poll(() => markedState(tab, 's2-q1-a')).toBe('open');
      await named(tab, 'Kenya roads');
      await mark(tab, 's2-q1-b', 'answered');

      // The other project is opened in another tab: this one says so, and what is typed in it stays where it was begun.
      const other = await tab.context().newPage();
      await other.goto(at('/my-answers/'));
      await act(other, 'Kenya roads', 'rename');
      await other.locator('[name="name"]').fill('Kenya');
      await press(other, 'projects.save');
      await named(tab, 'Kenya');
      await question(tab, 's2-q1-c').locator('textarea').fill('typed for Kenya');
      await Promise.all([other.waitForEvent('load'), act(other, word('projects.unnamed'), 'open')]);
      await tab.getByText(word('projects.other', { name: 'Kenya', other: word('projects.unnamed') })).waitFor();
      await question(tab, 's2-q1-c').locator('textarea').blur();
      await Promise.all([tab.waitForEvent('load'), press(tab, 'projects.show')]);
      await showsState(tab, 's2-q1-a', 'act');
      expect([await markedState(tab, 's2-q1-b'), await question(tab, 's2-q1-c').locator('textarea').inputValue()]).toEqual(['open', '']);
      await named(tab, word('projects.unnamed'));

      await act(other, 'Kenya', 'copy');
      const copy = word('projects.copyName', { name: 'Kenya' });
      await said(other, word('projects.copied', { name: copy }));
      await act(other, 'Kenya', 'delete');
      await press(other, 'projects.deleteYes');
      await item(other, 'Kenya').waitFor({ state: 'detached' });
      await press(other, 'projects.undo');
      await item(other, 'Kenya').waitFor();
      for (const name of ['Kenya', copy]) {
        await Promise.all([other.waitForEvent('load'), act(other, name, 'open')]);
        await named(other, name);
        const given = other.locator('[data-given]:visible');
        expect(await given.count()).toBe(2);
        expect(await given.last().innerText()).toContain('typed for Kenya');
        // What is below them moves when they come.
        await other.locator('next-steps ol > li').first().waitFor();
        await other.locator('export-answers > details > summary').click();
        const file = await savedFile(other.locator('[data-export-file]'));
        expect(file.text).toContain('typed for Kenya');
        expect(JSON.stringify([file.name, file.text.replaceAll('typed for Kenya', '')])).not.toMatch(/Kenya|project/);
      }
    });
  });
});
