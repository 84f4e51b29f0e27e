import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { button, press } from './support/button.ts';
import { forgetAll, goFresh } from './support/fresh.ts';
import { drawn, field, go, heading, openPlan, planAddress, planSaid, withSample } from './support/plan.ts';
import { eraseElsewhere, storedText } from './support/tools.ts';
import { at, onOnePage, useBrowser, useOnePage, wide } from './support/visit.ts';
import { word, type Key } from './support/words.ts';

useBrowser();

describe('the keyboard alone', () => {
  /** Presses a key, such as Tab, until the element has the focus. */
  async function tabTo(tab: Page, selector: string, key = 'Tab'): Promise<void> {
    for (let stops = 0; stops < 120; stops++) {
      if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await tab.keyboard.press(key);
    }
    throw new Error(`Tab never comes to ${selector}.`);
  }
  const type = async (tab: Page, selector: string, text: string) => {
    await tabTo(tab, selector);
    await tab.keyboard.type(text);
  };
  const next = async (tab: Page, key: Key) => {
    await tabTo(tab, '.button-primary:not([aria-current])');
    await tab.keyboard.press('Enter');
    await expect.poll(() => heading(tab)).toBe(word(key));
    // What comes next is read out, and Tab goes on from there.
    expect(await tab.evaluate(() => document.activeElement?.hasAttribute('data-plan-heading'))).toBe(true);
  };

  it('leads from the first question to print', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.addInitScript(() => {
        window.print = () => Object.assign(window, { printed: document.querySelector('.plan-sheet')?.textContent });
      });
      await openPlan(tab);
      await type(tab, '[name="about:problem"]', 'Reports lie unread');
      await next(tab, 'plan.ask.aim');
      await type(tab, '[name="about:aim"]', 'They are acted on');
      for (const [key, text] of [
        ['plan.ask.learning', 'Auditors see hearings'],
        ['plan.ask.person', 'They agree actions'],
      ] as const) {
        await next(tab, key);
        await type(tab, '[name="new-step"]', text);
        await tab.keyboard.press('Enter');
        await expect.poll(() => tab.locator('.plan-steps li').count()).toBe(1);
      }
      await next(tab, 'plan.ask.organisation');
      await next(tab, 'plan.ask.reform');
      await next(tab, 'plan.ask.others');
      await next(tab, 'plan.ask.ways');
      await tabTo(tab, '.plan-choice input[type="checkbox"]');
      await tab.keyboard.press('Space');
      await expect.poll(() => heading(tab)).toBe(word('plan.ask.ways'));
      await tabTo(tab, '.button-primary:not([aria-current])');
      await tab.keyboard.press('Enter');
      await expect.poll(() => heading(tab)).toBe(word('plan.ask.link', { number: 1 }));
      await type(tab, '[name$=":assumption"]', 'Their manager lets them');
      await tabTo(tab, '[name$=":sure"]');
      await tab.keyboard.press('ArrowDown');
      await next(tab, 'plan.ask.end');
      await tabTo(tab, '.button-primary:not([aria-current])');
      await tab.keyboard.press('Enter');
      await tab.locator('.plan-drawings').waitFor();
      expect(await drawn(tab)).toMatchObject({ steps: ['Auditorsseehearings', 'Theyagreeactions'], numbers: ['1'] });
      // The parts of the plan are in front of what was just read.
      await tabTo(tab, '[data-part="files"]', 'Shift+Tab');
      await tab.keyboard.press('Enter');
      await expect.poll(() => heading(tab)).toBe(word('plan.part.files'));
      for (let stops = 0; stops < 20; stops++) {
        await tab.keyboard.press('Tab');
        if ((await tab.evaluate(() => document.activeElement?.textContent.trim())) === word('plan.files.print')) break;
      }
      await tab.keyboard.press('Enter');
      await expect.poll(() => tab.evaluate(() => (window as { printed?: string }).printed)).toContain('Their manager lets them');
    });
  });
});

describe('a plan', () => {
  /** Each test has a plan of its own in it. */
  const page = useOnePage({}, async () => undefined);

  it('is at the same question with what was written after a reload in the middle', async () => {
    const tab = page();
    await forgetAll(tab);
    await openPlan(tab);
    await press(tab, 'plan.next');
    await field(tab, 'about:aim').fill('Half done');
    await tab.reload();
    await expect.poll(() => heading(tab)).toBe(word('plan.ask.aim'));
    expect(await field(tab, 'about:aim').inputValue()).toBe('Half done');
  });

  it('grows in two tabs at the same time, and both show all of it', async () => {
    const tab = page();
    await forgetAll(tab);
    await withSample(tab);
    const other = await tab.context().newPage();
    onTestFinished(() => other.close());
    await openPlan(other);
    for (const [one, text] of [
      [tab, 'From the first'],
      [other, 'From the second'],
    ] as const) {
      await go(one, 'walk');
      await one.locator('.plan-jump summary').click();
      await button(one.locator('.plan-jump'), 'plan.ask.organisation').click();
      await one.locator('[name="new-step"]').fill(text);
      await press(one, 'plan.step.add');
    }
    for (const one of [tab, other]) {
      await go(one, 'sheet');
      await expect.poll(async () => (await drawn(one)).steps).toEqual(expect.arrayContaining(['Fromthefirst', 'Fromthesecond']));
    }
  });

  it('is gone from the page and the device after everything was erased elsewhere, and says so', async () => {
    const tab = page();
    await forgetAll(tab);
    await withSample(tab);
    const other = await eraseElsewhere(tab);
    onTestFinished(() => other.close());
    await expect.poll(() => planSaid(tab)).toBe(word('plan.erased'));
    await go(tab, 'sheet');
    expect(await tab.locator('.plan-drawings').count()).toBe(0);
    expect(await storedText(tab)).not.toContain('Ministries act');
  });

  it('offers the note that was given to the question on the aim', async () => {
    const tab = page();
    await goFresh(tab, '/checklists/pre-foundational/');
    await tab.locator('#s0-q2-a textarea').fill('Pay teachers on time');
    await tab.locator('#s0-q2-a textarea').blur();
    await openPlan(tab);
    await press(tab, 'plan.next');
    await press(tab, 'plan.offer.use');
    await expect.poll(() => field(tab, 'about:aim').inputValue()).toBe('Pay teachers on time');
  });
});

it('prints its questions as a form without JavaScript', async () => {
  await onOnePage({ javaScriptEnabled: false }, async (tab) => {
    await tab.goto(at(planAddress));
    await tab.locator('.plan-paper summary').click();
    expect(await tab.locator('.plan-paper textarea').count()).toBeGreaterThan(10);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.getByText(word('plan.assumption')).isVisible()).toBe(true);
  });
});
