import type { Page, Request } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { button } from './support/button.ts';
import { key, list, mark, markedState, noteOf, question, showsState } from './support/checklist.ts';
import { countsOf, questionsOf, wordingOf } from './support/content.ts';
import { forgetAll, goFresh } from './support/fresh.ts';
import { savedFile } from './support/saved-file.ts';
import { arrive, at, narrow, onOnePage, useBrowser, useOnePage } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();
/** Each test finds nothing stored in it. */
const page = useOnePage({ viewport: narrow }, async () => undefined);

const focused = (tab: Page) => tab.evaluate(() => (document.activeElement as HTMLInputElement).name);
const counts = (tab: Page) => tab.locator('.checklist-counts').textContent();

describe('working a checklist', () => {
  it('finds marks and notes again after the page was left, on the stage page as well', async () => {
    const tab = page();
    await goFresh(tab, list);
    await mark(tab, 's2-q1-a', 'act');
    await question(tab, 's2-q1-b').locator('textarea').fill('Ask the ministry first.\nThen the cities.');
    await tab.goto(at('/stages/sustained-contact/'));
    await tab.locator('summary.group-head').first().click();
    await showsState(tab, 's2-q1-a', 'act');
    expect(await question(tab, 's2-q1-b').locator('textarea').inputValue()).toBe('Ask the ministry first.\nThen the cities.');
    expect(await counts(tab)).toBe(countsOf('sustained-contact', { act: 1 }));
  });

  it('says where it keeps them, and that it could not', async () => {
    const tab = page();
    await goFresh(tab, list);
    await mark(tab, 's2-q1-a', 'answered');
    expect(await tab.locator('.checklist-saved').textContent()).toBe(word('answers.saved'));
    await tab.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await mark(tab, 's2-q1-b', 'answered');
    expect(await tab.locator('.checklist-saved').textContent()).toBe(word('answers.notSaved'));
    expect(await tab.locator('[data-trouble="full"]').isVisible()).toBe(true);
    expect(await counts(tab)).toBe(countsOf('sustained-contact', { answered: 2 }));
  });

  it('works by keyboard alone, and leads to the next open question', async () => {
    const tab = page();
    await goFresh(tab, list);
    const [first, second, ...others] = questionsOf('sustained-contact').map(({ id }) => id) as [string, string];
    await question(tab, first).locator('input[value="open"]').focus();
    await tab.keyboard.press('ArrowRight');
    await expect.poll(() => markedState(tab, first)).toBe('answered');
    await tab.locator('.checklist-next').focus();
    await tab.keyboard.press('Enter');
    expect(await focused(tab)).toBe(second);
    await mark(tab, others.at(-1)!, 'act');
    await tab.locator('.checklist-next').click();
    expect(await focused(tab)).toBe(second);
  });

  it('says so when no question is open any more', async () => {
    const tab = page();
    await goFresh(tab, '/checklists/pre-foundational/');
    await tab.locator('.state-not-for-us').evaluateAll((labels) => labels.forEach((label) => (label as HTMLElement).click()));
    await tab.locator('.checklist-next').click();
    expect(await tab.locator('.checklist-saved').textContent()).toBe(word('checklist.noneOpen'));
  });

  it('opens a linked question with the keyboard on it', async () => {
    const tab = page();
    await goFresh(tab, `${list}#s2-q3-c`);
    await question(tab, 's2-q3-c').locator('input:focus').waitFor();
    const box = (await question(tab, 's2-q3-c').boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y).toBeLessThan(740);
  });

  it('keeps two tabs at one', async () => {
    const one = page();
    const two = await one.context().newPage();
    onTestFinished(() => two.close());
    await goFresh(one, list);
    await two.goto(at(list));
    await mark(one, 's2-q1-a', 'act');
    await two.locator('#s2-q1-a[data-state="act"]').waitFor();
    await mark(two, 's2-q1-b', 'answered');
    await one.locator('#s2-q1-b[data-state="answered"]').waitFor();
    expect(await counts(one)).toBe(await counts(two));
  });

  it('takes in what was marked and written before its script had come', async () => {
    const tab = page();
    await goFresh(tab, list);
    await mark(tab, 's2-q1-a', 'act');
    await question(tab, 's2-q1-b').locator('textarea').fill('From last week.');
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    onTestFinished(() => tab.unrouteAll());
    await tab.route(/\/_astro\/.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await tab.goto(at(list), { waitUntil: 'commit' });
    await mark(tab, 's2-q1-c', 'answered');
    await question(tab, 's2-q1-b').locator('textarea').fill('From today.');
    release();
    await showsState(tab, 's2-q1-a', 'act');
    await showsState(tab, 's2-q1-c', 'answered');
    await expect.poll(() => noteOf(tab, 's2-q1-b')).toBe('From last week.\nFrom today.');
  });

  it('comes to life below a stage when the reader comes near, and not before', async () => {
    const tab = page();
    const fetched: string[] = [];
    const asked = (request: Request) => void fetched.push(new URL(request.url()).pathname);
    onTestFinished(() => void tab.off('request', asked));
    tab.on('request', asked);
    const scripts = () => fetched.filter((path) => path.endsWith('.js')).length;
    await forgetAll(tab);
    await arrive(tab, at('/stages/sustained-contact/'));
    const before = scripts();
    expect(await counts(tab)).toBe(word('checklist.noScript'));
    await tab.locator('summary.group-head').first().click();
    await mark(tab, 's2-q1-a', 'act');
    await showsState(tab, 's2-q1-a', 'act');
    expect(scripts()).toBeGreaterThan(before);
    expect(await counts(tab)).toBe(countsOf('sustained-contact', { act: 1 }));
  });

  it('can be marked without JavaScript', async () => {
    await onOnePage({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at(list));
      await mark(tab, 's2-q1-a', 'act');
      await expect.poll(() => markedState(tab, 's2-q1-a')).toBe('act');
      expect(await question(tab, 's2-q1-a').locator('textarea').isVisible()).toBe(true);
      expect(await tab.getByText(word('checklist.noScript')).isVisible()).toBe(true);
    });
  });
});

describe('values stored in place of answers', () => {
  it('are set aside, reported and offered as a file', async () => {
    const value = '{"version":1,';
    const tab = page();
    await forgetAll(tab);
    await tab.evaluate(([name, text]) => localStorage.setItem(name!, text!), [key, value]);
    await tab.goto(at(list));
    await tab.getByText(word('answers.setAside')).waitFor();
    expect((await savedFile(button(tab, 'answers.saveAside'))).text).toBe(value);
    await mark(tab, 's2-q1-a', 'act');
    expect(await tab.locator('.checklist-saved').textContent()).toBe(word('answers.saved'));
  });

  it('are left alone if a newer edition wrote them', async () => {
    const newer = '{"version":2,"everything":"else"}';
    const tab = page();
    await forgetAll(tab);
    await tab.evaluate(([name, text]) => localStorage.setItem(name!, text!), [key, newer]);
    await tab.goto(at(list));
    await mark(tab, 's2-q1-a', 'act');
    await tab.getByText(word('answers.trouble.newer')).waitFor();
    expect(await tab.evaluate((name) => localStorage.getItem(name), key)).toBe(newer);
  });
});

describe('my answers', () => {
  it('shows every marked or noted question with number, state, note and a way back, and only names the lists not begun', async () => {
    const tab = page();
    await goFresh(tab, list);
    await mark(tab, 's2-q2-a', 'act');
    await question(tab, 's2-q2-a').locator('textarea').fill('Before May');
    await mark(tab, 's2-q1-b', 'answered');
    await question(tab, 's2-q1-a').locator('textarea').fill('Not sure yet');
    await tab.goto(at('/my-answers/'));
    const item = tab.locator('[data-given="s2-q2-a"]');
    const number = await tab.evaluate(() => document.querySelector('[data-given="s2-q2-a"] .question-number')!.textContent);
    expect((await item.innerText()).split('\n').filter(Boolean)).toEqual([
      `${number} ${wordingOf('s2-q2-a')}`,
      word('state.act'),
      'Before May',
    ]);
    expect(await tab.locator('[data-given="s2-q1-a"]').innerText()).toContain('Not sure yet');
    expect(await tab.locator('[data-given]:visible').count()).toBe(3);
    // Paper has the addresses of links that lead elsewhere, and no others.
    expect(await item.locator('a').getAttribute('href')).toBe('../checklists/sustained-contact/#s2-q2-a');
    const begun = tab.locator('[data-given-list="sustained-contact"]');
    expect(await begun.locator('[data-counts]').textContent()).toBe(countsOf('sustained-contact', { act: 1, answered: 1 }));
    // Of the others only their names; of this one no second mention.
    expect(await tab.locator('[data-list="change-at-scale"]').isVisible()).toBe(true);
    expect(await tab.locator('[data-list="sustained-contact"]').isVisible()).toBe(false);
    await item.getByRole('link').click();
    await tab.waitForURL(/\/checklists\/sustained-contact\/#s2-q2-a$/);
  });
});
