/** The participant's page and the desk in a room as it is: no network, tabs that go, lent phones, plain http, translators. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decode } from '#answers/code/index.ts';
import { writeSet } from '#workshop/set/written-set.ts';
import { emptySet, type WorkshopSet } from '#workshop/set/set.ts';
import { press } from './support/button.ts';
import { denyStorage, translate } from './support/tools.ts';
import { at, narrow, onOnePage, useBrowser, wide } from './support/visit.ts';
import { word, wordLike } from './support/words.ts';
import { opened, revisionsOf } from './support/workshop.ts';

useBrowser();

const set: WorkshopSet = {
  ...emptySet('en'),
  title: 'Round one',
  date: '2026-12-01',
  sides: 'host-guest',
  prompts: ['What would your minister say?'],
  items: [{ list: 5, slot: 0 }],
  revisions: revisionsOf(5),
};
const link = async (change: Partial<WorkshopSet> = {}) => at(`/workshop/take/#${await writeSet({ ...set, ...change })}`);
const desk = async () => at(`/workshop/#${await writeSet(set)}`);
const part = (tab: Page, name: string) => tab.locator(`[data-desk="${name}"]`);
const code = (tab: Page) => tab.locator('.answer-code:not(:empty)');
const mark = (tab: Page) => tab.locator('#q-p1 .state-act').click();
const isMarked = (tab: Page) => tab.locator('#q-p1 .state-act input').isChecked();

describe('a participant', () => {
  it('opens the page again without a network, in a new tab, with the answers in it', async () => {
    const address = await link();
    await onOnePage({ serviceWorkers: 'allow', viewport: narrow }, async (first) => {
      await first.goto(address);
      await first.locator('[data-kept="yes"]').waitFor();
      await mark(first);
      const shown = await code(first).textContent();
      const context = first.context();
      await context.setOffline(true);
      await first.close();
      const tab = await context.newPage();
      await tab.goto(address);
      await expect.poll(() => isMarked(tab)).toBe(true);
      expect(await code(tab).textContent()).toBe(shown);
      await tab.locator('[data-qr]:enabled').click();
      await tab.locator('.qr-screen svg').waitFor();
      expect(await tab.locator('[data-qr-title]').textContent()).toBe(set.title);
    });
  });

  it('finds the answers on the day after the workshop, and not on the next', async () => {
    const address = await link();
    await onOnePage({}, async (tab) => {
      await tab.clock.setFixedTime('2026-11-20T12:00:00');
      await tab.goto(address);
      await mark(tab);
      await code(tab).waitFor();
      for (const [day, there] of [
        ['2026-12-02', true],
        ['2026-12-03', false],
      ] as const) {
        await tab.goto('about:blank');
        await tab.clock.setFixedTime(`${day}T12:00:00`);
        await tab.goto(address);
        await tab.locator('#q-p1').waitFor();
        expect(await isMarked(tab), day).toBe(there);
      }
      expect(await tab.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':workshop:')))).toEqual([]);
    });
  });

  it('who is lent a phone clears it; undo ends with the first mark, and with the first side', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(await link());
      await mark(tab);
      await code(tab).waitFor();
      const before = await code(tab).textContent();
      await tab.reload();
      await tab.locator('[data-earlier]:not([hidden])').waitFor();
      await tab.locator('[data-clear-earlier]').click();
      await tab.locator('[data-back]:not([hidden])').waitFor();
      expect(await isMarked(tab)).toBe(false);
      await tab.locator('[data-sides] input').first().check();
      await expect.poll(() => tab.locator('[data-back]').isHidden()).toBe(true);
      await mark(tab);
      expect(await code(tab).textContent()).not.toBe(before);
    });
  });

  it('sees a form and nothing of the site around it: the side and a question with its marks on the first screen of a small phone', async () => {
    const address = await link({ prompts: ['What would your minister say?'], items: [] });
    await onOnePage({ viewport: { width: 360, height: 640 } }, async (tab) => {
      await tab.goto(address);
      const marks = (await tab.locator('[data-questions] .states').first().boundingBox())!;
      expect(marks.y + marks.height).toBeLessThan((await tab.locator('.participant-progress').boundingBox())!.y);
      await tab.setViewportSize(wide);
      const outside = tab.locator('a:visible, nav:visible, footer:visible, button:visible').filter({ visible: true });
      const around = await outside.evaluateAll((all) =>
        all.filter((one) => !one.closest('participant-page')).map(({ className }) => className),
      );
      expect(around.toSorted()).toEqual(['site-title', 'skip-link']);
    });
  });

  it('sees the progress always, and is asked for the side at the end', async () => {
    const address = await link();
    await onOnePage({ viewport: narrow }, async (tab) => {
      await tab.goto(address);
      await tab.locator('#q-p1 .state-act input').check();
      expect(await tab.locator('[data-counts]').textContent()).toBe(word('participant.counts', { marked: 1, all: 2 }));
      await tab.locator('[data-side-open]').getByLabel(word('workshop.side.guest')).check();
      const { codeList } = await opened(address);
      await expect.poll(async () => decode((await code(tab).textContent())!, [codeList])).toMatchObject({ ok: true, side: 2 });
      expect(await tab.locator('[data-sides]').getByLabel(word('workshop.side.guest')).isChecked()).toBe(true);
    });
  });

  it('who finds every question open gets a code that says so, and whoever has touched none gets none', async () => {
    const address = await link({ sides: 'none' });
    await onOnePage({}, async (tab) => {
      await tab.goto(address);
      await tab.locator('[data-empty]:not([hidden])').waitFor();
      expect(await tab.locator('[data-questions] input:checked').count()).toBe(0);
      for (const open of await tab.locator('[data-questions] .state-open').all()) await open.click();
      const { codeList, questions } = await opened(address);
      const states = Object.fromEntries(questions.map(({ id }) => [id, 'open']));
      await expect.poll(async () => decode((await code(tab).textContent())!, [codeList])).toMatchObject({ ok: true, lists: [{ states }] });
    });
  });

  it('without a secure address and without storage is told to keep the tab open, copies, and sees the count after a translator too', async () => {
    await onOnePage({}, async (tab) => {
      await denyStorage(tab);
      await tab.addInitScript(() => {
        Object.defineProperty(window, 'isSecureContext', { value: false });
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await tab.goto(await link());
      await tab.locator('[data-kept="no"]').waitFor();
      expect(await tab.locator('[data-kept]').textContent()).toBe(word('participant.keepOpen'));
      await tab.locator('[data-qr]:enabled').waitFor({ state: 'attached' });
      await translate(tab);
      await mark(tab);
      expect(await tab.locator('[data-counts]').textContent()).toBe(word('participant.counts', { marked: 1, all: 2 }));
      await press(tab, 'export.copyCode');
      await tab.getByText(word('participant.copied')).waitFor();
    });
  });
});

describe('the desk', () => {
  it('has link and day of the set in a message that was edited, after a reload too', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(await desk());
      await part(tab, 'before').fill(`Chers collègues, ${await part(tab, 'before').inputValue()}`);
      const old = (await part(tab, 'participant-link').textContent())!;
      await part(tab, 'date').fill('2026-12-24');
      await expect.poll(() => part(tab, 'participant-link').textContent()).not.toBe(old);
      const holds = async () => {
        const [message, now] = [await part(tab, 'before').inputValue(), (await part(tab, 'participant-link').textContent())!];
        return [message.startsWith('Chers collègues'), message.includes(now), message.includes(old), message.includes('24 December 2026')];
      };
      await expect.poll(holds).toEqual([true, true, false, true]);
      await tab.reload();
      await part(tab, 'before').waitFor();
      await expect.poll(holds).toEqual([true, true, false, true]);
    });
  });

  it('says what becomes of codes when the set changes after its link went out, and goes back', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(await desk());
      await press(tab, 'desk.copyLink');
      await part(tab, 'title').fill('Another title');
      await expect.poll(async () => (await opened((await part(tab, 'participant-link').textContent())!)).set.title).toBe('Another title');
      expect(await part(tab, 'sent').count()).toBe(0);
      await part(tab, 'prompt-1').fill('What would your mayor say?');
      await part(tab, 'reworded').waitFor();
      const { wordings } = await opened((await part(tab, 'participant-link').textContent())!);
      expect(wordings.map(({ texts }) => texts)).toEqual([{ p1: set.prompts[0] }]);
      await press(tab, 'desk.promptIn');
      await part(tab, 'prompt-2').fill('And why?');
      await part(tab, 'sent').waitFor();
      await tab.reload();
      await part(tab, 'sent').waitFor();
      await press(tab, 'desk.restoreSent');
      await expect.poll(() => part(tab, 'prompt-1').inputValue()).toBe(set.prompts[0]);
      await expect.poll(() => part(tab, 'sent').count()).toBe(0);
    });
  });

  it('has the link of a ready-made workshop within three screens of a phone, and sets and results side by side on a wide one', async () => {
    await onOnePage({ viewport: narrow }, async (tab) => {
      await tab.goto(at('/workshop/'));
      const start = tab.locator('[data-start]:visible').first();
      expect((await start.boundingBox())!.y).toBeLessThan(2 * narrow.height);
      await start.click();
      const copy = tab.getByRole('button', { name: word('desk.copyLink'), exact: true });
      await copy.waitFor();
      await expect.poll(async () => (await copy.boundingBox())!.y).toBeLessThan(narrow.height);
      await tab.setViewportSize(wide);
      const [sets, results] = [(await tab.locator('.desk-in').boundingBox())!, (await tab.locator('.desk-out').boundingBox())!];
      expect(results.x).toBeGreaterThan(sets.x + sets.width);
    });
  });

  it('changes its link after a translator has been at the page', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(await desk());
      await part(tab, 'participant-link').waitFor({ state: 'attached' });
      await translate(tab);
      await part(tab, 'title').fill('Another title');
      await expect.poll(async () => (await opened((await part(tab, 'participant-link').textContent())!)).set.title).toBe('Another title');
    });
  });

  it('warns of a poster of many sheets', async () => {
    await onOnePage({}, async (tab) => {
      const long = Array.from({ length: 5 }, (_, i) => `${i} ${'What did you try at home, and what came of it? '.repeat(3)}`);
      await tab.goto(at(`/workshop/#${await writeSet({ ...set, prompts: long })}`));
      await part(tab, 'many-sheets').waitFor();
      expect(await part(tab, 'many-sheets').textContent()).toMatch(wordLike('desk.posterTooMany'));
    });
  });
});
