import { describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { expectNone } from './support/findings.ts';
import { addressed, all, textOf } from './support/pages.ts';
import { at, narrow, onOnePage, useBrowser, wide } from './support/visit.ts';

useBrowser();

const { checklists } = library();

describe('what next', () => {
  it('without JavaScript lists where every group of questions leads', () => {
    expectNone(
      checklists.flatMap((list) => {
        const page = addressed.find(({ address }) => address === `/checklists/${list.id}/`)!;
        const groups = all(page, 'next-steps dt').map(textOf);
        const leads = all(page, 'next-steps dd a[href]').length;
        return groups.join() === list.groups.map(({ title }) => title).join() && leads > list.groups.length
          ? []
          : [`${list.id} shows ${groups.length} groups and ${leads} links.`];
      }),
    );
  });

  it('suggests nothing before the first mark, then up to three things, "act" first, with reason and source', async () => {
    await onOnePage({ viewport: narrow }, async (tab) => {
      await tab.goto(at('/checklists/sustained-contact/'));
      const steps = tab.locator('next-steps ol > li');
      await tab.locator('next-steps').scrollIntoViewIfNeeded();
      await tab.getByText('Mark a question, and up to three suggestions appear here.').waitFor();
      await tab.locator('#s2-q1-a .state-answered').click();
      expect(await steps.count()).toBe(3);
      expect(await steps.first().innerText()).toContain('Because this is open: When some of them say yes');
      await tab.locator('#s2-q3-d .state-act').click();
      const first = await steps.first().innerText();
      expect(first).toContain('Because you marked this “act”: Which channels suit contact at a distance?');
      expect(first).toMatch(/The guide suggests: Activities that keep momentum · a measure, says \[?guide fig 1/);
      await steps.first().getByRole('link', { name: 'Activities that keep momentum' }).click();
      await tab.waitForURL(/\/stages\/sustained-contact\/#measure-momentum$/);
    });
  });

  it('puts a suggestion away for the visit, gives the next one, and keeps the keyboard in place', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.goto(at('/checklists/sustained-contact/'));
      await tab.locator('#s2-q3-d .state-act').click();
      const steps = tab.locator('next-steps ol > li');
      await tab.locator('next-steps').scrollIntoViewIfNeeded();
      await steps.first().getByRole('button', { name: 'Not now' }).click();
      expect(await steps.count()).toBe(3);
      expect(await tab.locator('next-steps').innerText()).not.toContain('The guide suggests: Activities that keep momentum');
      expect(await tab.evaluate(() => document.activeElement?.closest('next-steps li') !== null)).toBe(true);
      await tab.reload();
      await tab.locator('next-steps').scrollIntoViewIfNeeded();
      expect(await steps.first().innerText()).toContain('Activities that keep momentum');
    });
  });

  it('on the page of all answers counts only lists that were begun, and leads back to the question', async () => {
    await onOnePage({ viewport: narrow }, async (tab) => {
      await tab.goto(at('/checklists/sustained-contact/'));
      await tab.locator('#s2-q1-a .state-act').click();
      await tab.goto(at('/checklists/partnership/'));
      await tab.locator('#pn-q2-a .state-act').click();
      await tab.goto(at('/my-answers/'));
      await tab.locator('next-steps').scrollIntoViewIfNeeded();
      const links = tab.locator('next-steps ol p:first-child a');
      await links.nth(2).waitFor();
      const leads = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).hash));
      expect(leads).toEqual(['#s2-q1-a', '#pn-q2-a', '#s2-q1-a']);
    });
  });
});
