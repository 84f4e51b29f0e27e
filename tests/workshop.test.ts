import { type Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { decode, type Decoded } from '#answers/code/index.ts';
import { library } from '#library/index.ts';
import { maxLinkLength } from '#workshop/set/set-link.ts';
import { writeSet } from '#workshop/set/written-set.ts';
import { limits } from '#schemas/workshop-limits.ts';
import { emptySet, type WorkshopSet } from '#workshop/set/set.ts';
import { button, press } from './support/button.ts';
import { expectNone } from './support/findings.ts';
import { forgetAll, goFresh } from './support/fresh.ts';
import { layoutShift, mayShift, paintFirst } from './support/layout-shift.ts';
import { addressed, all, place, textOf } from './support/pages.ts';
import { savedFile } from './support/saved-file.ts';
import { arrive, at, narrow, useBrowser, useOnePage, wide } from './support/visit.ts';
import { word, wordLike } from './support/words.ts';
import { fivePrompts, opened, revisionsOf, twelveItems } from './support/workshop.ts';

useBrowser();
/** The tab of a facilitator and that of a participant, in which each test finds nothing stored. */
const desk = useOnePage({ viewport: wide, permissions: ['clipboard-read', 'clipboard-write'] }, async () => undefined);
const phone = useOnePage({ viewport: narrow }, async () => undefined);

const part = (tab: Page, name: string) => tab.locator(`[data-desk="${name}"]`);
const linkOn = async (tab: Page) => (await part(tab, 'participant-link').textContent())!;
const set: WorkshopSet = {
  ...emptySet('en'),
  title: 'Round one',
  date: '2026-12-01',
  sides: 'host-guest',
  prompts: ['What would your minister say?'],
  items: [
    { list: 5, slot: 0 },
    { list: 2, slot: 3 },
    { list: 5, slot: 1 },
  ],
  revisions: revisionsOf(2, 5),
};
/** A ready-made workshop that asks more than the set above. */
const start = library().workshops.find(({ choices }) => choices[0]!.questions.length > set.items.length)!;
const participantPath = async () => `/workshop/take/#${await writeSet(set)}`;
const participantLink = async () => at(await participantPath());

/** Ticks so many questions of the first lists at the desk. */
async function tick(tab: Page, count: number): Promise<void> {
  for (const summary of await tab.locator('.desk-list summary').all()) await summary.click();
  const boxes = tab.locator('.desk-list input');
  for (let i = 0; i < count; i++) await boxes.nth(i).check();
}

async function addPrompts(tab: Page, texts: readonly string[]): Promise<void> {
  for (const [i, text] of texts.entries()) {
    await part(tab, 'add-prompt').click();
    await part(tab, `prompt-${i + 1}`).fill(text);
  }
}

describe('from the desk to the code', () => {
  it('makes a link that a participant opens, answers without a network, and shows as a code of this set', async () => {
    const tab = desk();
    await goFresh(tab, '/workshop/');
    await tick(tab, 3);
    await addPrompts(tab, ['What would your minister say?']);
    await tab.getByLabel(word('desk.sides.host-guest')).check();
    await part(tab, 'title').fill('Round one');
    await expect.poll(async () => (await opened(await linkOn(tab))).set).toMatchObject({ title: 'Round one', sides: 'host-guest' });
    const link = await linkOn(tab);
    const before = await part(tab, 'before').inputValue();
    expect(before).toContain(link);
    expect(before).toContain('Round one');
    expect(await part(tab, 'after').inputValue()).toContain('Round one');
    const { codeList, questions } = await opened(link);
    const other = phone();
    onTestFinished(() => other.context().setOffline(false));
    await arrive(other, link);
    await other.locator('[data-qr]:enabled').waitFor({ state: 'attached' });
    await other.context().setOffline(true);
    expect(await other.locator('.question-text').allTextContents()).toEqual(questions.map(({ text }) => text));
    expect(await other.getByText(word('workshop.added')).locator('visible=true').count()).toBe(1);
    await other.locator('[data-sides]').getByLabel(word('workshop.side.guest')).check();
    await other.locator(`#q-${questions[0]!.id} .state-act`).click();
    await other.locator('#q-p1 .state-not-for-us').click();
    await other.locator('#q-p1 summary').click();
    await other.locator('#q-p1 textarea').fill('zx-canary');
    const code = (await other.locator('.answer-code:not(:empty)').textContent())!;
    const read = decode(code, [codeList]) as Decoded;
    expect(read).toMatchObject({ ok: true, side: 2 });
    // A question that nobody has touched is not one that somebody found open.
    expect(read.lists.map(({ states }) => states)).toEqual([{ [questions[0]!.id]: 'act', p1: 'not-for-us' }]);
    await other.locator('[data-qr]').click();
    await other.locator('.qr-screen svg').waitFor();
    expect(await other.locator('.qr-screen').innerHTML()).not.toContain('zx-canary');
    expect((await other.locator('.qr-screen svg').getAttribute('aria-label'))!.replaceAll('-', ' ')).toBe(code);
    expect(await other.locator('.qr-screen').evaluate((screen) => getComputedStyle(screen).backgroundColor)).toBe('rgb(255, 255, 255)');
  });

  it('is on the way from the first page, from every page’s header, and from each list, with its questions', async () => {
    const toDesk = 'a[href$="workshop/"]';
    expectNone(
      addressed.filter((page) => all(page, `.masthead ${toDesk}`).length === 0).map((page) => `${place(page)} has no way to the desk.`),
    );
    const pageOf = (path: string) => addressed.find(({ address }) => address === path)!;
    expect(all(pageOf('/'), `main ${toDesk}, .hero ${toDesk}`)).not.toEqual([]);
    const list = library().checklists.find(({ groups }) => groups.length > 1)!;
    const address = `/checklists/${list.id}/`;
    expect(all(pageOf(address), `.masthead ${toDesk}`).map(textOf)).toEqual([word('frame.place.workshop')]);
    const tab = desk();
    await goFresh(tab, address);
    await tab.getByRole('link', { name: word('workshop.useList') }).click();
    await part(tab, 'participant-link').waitFor({ state: 'attached' });
    expect(tab.url().split('#')[0]).toBe(at('/workshop/'));
    const { questions } = await opened(await linkOn(tab));
    expect(questions.map(({ text }) => text)).toEqual(list.groups.flatMap((group) => group.questions.map(({ text }) => text)));
  });

  it('has room for twelve questions and five prompts, which move nothing when they come', async () => {
    const asked = limits.advised + fivePrompts.length;
    const tab = desk();
    await goFresh(
      tab,
      `/workshop/#${await writeSet({ ...emptySet('en'), prompts: fivePrompts, items: twelveItems, revisions: revisionsOf(0, 2, 5) })}`,
    );
    await part(tab, 'participant-link').waitFor({ state: 'attached' });
    const link = await linkOn(tab);
    expect((await opened(link)).questions.length).toBe(asked);
    await expect.poll(() => part(tab, 'length').textContent()).toContain(String(link.length));
    console.log(
      `12 questions and 5 prompts of ${fivePrompts.join('').length} characters in all: a link of ${link.length}. ${await part(tab, 'poster-facts').innerText()}`,
    );
    expect(link.length).toBeLessThanOrEqual(maxLinkLength);
    const other = phone();
    onTestFinished(async () => {
      await other.unrouteAll({ behavior: 'ignoreErrors' });
      await other.setViewportSize(narrow);
    });
    await paintFirst(other);
    for (const size of [wide, narrow]) {
      await other.setViewportSize(size);
      await forgetAll(other);
      await arrive(other, link);
      expect(await other.locator('.question-text').count()).toBe(asked);
      expect(await layoutShift(other)).toBeLessThan(mayShift);
    }
  });

  it('says what to shorten when the link is too long', async () => {
    const letters = (seed: number) =>
      Array.from({ length: limits.prompt }, (_, i) => String.fromCodePoint(0x4e00 + ((seed * 7919 + i * i * 104_729) % 20_000))).join('');
    const tab = desk();
    await goFresh(tab, '/workshop/');
    await addPrompts(tab, [1, 2, 3, 4].map(letters));
    await part(tab, 'too-long').waitFor();
    const said = await part(tab, 'too-long').innerText();
    expect(said).toMatch(wordLike('desk.tooLong', { most: maxLinkLength }));
    expect(said).toContain(word('desk.shorten', { field: word('desk.prompt', { number: 1 }), length: limits.prompt }));
    for (const i of [4, 3, 2]) await part(tab, `prompt-${i}`).fill('Short');
    await part(tab, 'participant-link').waitFor({ state: 'attached' });
  });

  it('opens again from its own link on another machine, and keeps nothing unless asked', async () => {
    const tab = desk();
    const fragment = await writeSet(set);
    await goFresh(tab, `/workshop/#${fragment}`);
    await part(tab, 'participant-link').waitFor({ state: 'attached' });
    expect((await opened(await linkOn(tab))).set).toEqual(set);
    expect(await part(tab, 'title').inputValue()).toBe('Round one');
    expect(await tab.locator('.desk-order li').count()).toBe(3);
    expect(await tab.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('desk')))).toEqual([]);
    await part(tab, 'keep').check();
    await tab.goto(at('/workshop/'));
    await part(tab, 'participant-link').waitFor({ state: 'attached' });
    expect((await opened(await linkOn(tab))).set).toEqual(set);
    expect(await part(tab, 'keep').isChecked()).toBe(true);
    await part(tab, 'keep').uncheck();
    expect(await tab.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('desk')))).toEqual([]);
  });

  it('never cuts what is pasted: a text that is too long stays out, and the field says why', async () => {
    const tab = desk();
    await goFresh(tab, '/workshop/');
    const title = part(tab, 'title');
    const most = Number(await title.getAttribute('maxlength'));
    const pasted = async (length: number) => {
      await tab.evaluate((text) => navigator.clipboard.writeText(text), 'x'.repeat(length));
      await title.fill('Own');
      await title.press('ControlOrMeta+v');
      return [await title.inputValue(), await title.evaluate((field: HTMLInputElement) => field.validationMessage)];
    };
    expect(await pasted(most)).toEqual(['Own', word('field.tooLong', { length: most + 3, most })]);
    expect(await pasted(most - 3)).toEqual([`Own${'x'.repeat(most - 3)}`, '']);
  });

  it('orders questions by keyboard, and takes a ready-made workshop in with a way back', async () => {
    const tab = desk();
    await goFresh(tab, `/workshop/#${await writeSet(set)}`);
    const rows = tab.locator('.desk-order li > span:first-child');
    await rows.first().waitFor();
    const [one, two, three] = await rows.allTextContents();
    await tab.getByRole('button', { name: word('desk.down', { number: 1 }), exact: true }).focus();
    await tab.keyboard.press('Enter');
    await expect.poll(() => rows.allTextContents()).toEqual([two, one, three]);
    await tab.keyboard.press('Enter');
    await expect.poll(() => rows.allTextContents()).toEqual([two, three, one]);
    const ready = tab.locator(`.workshop-start[aria-labelledby="${start.id}"]`);
    await ready.locator('[data-start]').first().click();
    await expect.poll(() => rows.allTextContents()).toHaveLength(start.choices[0]!.questions.length);
    await press(tab, 'desk.undo');
    await expect.poll(() => rows.allTextContents()).toEqual([two, three, one]);
  });

  it('saves a calendar entry for the day', async () => {
    const tab = desk();
    await goFresh(tab, `/workshop/#${await writeSet(set)}`);
    const { name, text } = await savedFile(button(tab, 'desk.calendarSave'));
    expect(name).toBe(`${word('desk.calendarFile')}.ics`);
    expect(text).toContain('DTSTART;VALUE=DATE:20261201');
    expect(text).toContain('Round one');
  });
});

describe('the code panel', () => {
  it('comes right after the questions; where it does not arrive, the page says so and the marks stay', async () => {
    const link = await participantLink();
    const tab = phone();
    await tab.route(/code-panel/, (route) => route.abort());
    await goFresh(tab, await participantPath());
    await tab.getByText(word('participant.noCode')).waitFor();
    await tab.locator('#q-p1 .state-act').click();
    await tab.unroute(/code-panel/);
    await tab.reload();
    const { codeList } = await opened(link);
    expect(decode((await tab.locator('.answer-code:not(:empty)').textContent())!, [codeList])).toMatchObject({
      ok: true,
      lists: [{ states: { p1: 'act' } }],
    });
  });
});

describe('bad links', () => {
  const refused = (tab: Page) => tab.locator('[data-refused]:not([hidden])');

  it('that were cut are refused, and the complete one can be pasted', async () => {
    const link = await participantLink();
    const tab = phone();
    await goFresh(tab, (await participantPath()).slice(0, -40));
    await refused(tab).waitFor();
    expect(await refused(tab).textContent()).toContain(word('workshop.refused.cut'));
    await tab.locator('[data-link]').fill(link);
    await press(tab, 'participant.open');
    await tab.locator('#q-p1').waitFor();
    expect(await refused(tab).count()).toBe(0);
    await tab.reload();
    await tab.locator('#q-p1').waitFor();
  });

  it('lose nothing of what was answered, and neither does loading the page again', async () => {
    const link = await participantLink();
    const tab = phone();
    await goFresh(tab, await participantPath());
    await tab.locator('#q-p1 .state-act').click();
    await tab.locator('#q-p1 summary').click();
    await tab.locator('#q-p1 textarea').fill('For me');
    await tab.locator('#q-p1 textarea').blur();
    const code = await tab.locator('.answer-code:not(:empty)').textContent();
    await tab.evaluate(() => {
      location.hash = '#w1.zz.broken';
    });
    await refused(tab).waitFor();
    expect(await tab.locator('.answer-code:not(:empty)').textContent()).toBe(code);
    await tab.locator('.skip-link').focus();
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.evaluate(() => document.activeElement?.localName)).not.toBe('a');
    await expect.poll(() => tab.url()).toBe(link);
    await tab.reload();
    await tab.locator('#q-p1').waitFor();
    expect(await tab.locator('#q-p1 textarea').inputValue()).toBe('For me');
    expect(await tab.locator('.answer-code:not(:empty)').textContent()).toBe(code);
    await tab.locator('[data-clear]').click();
    expect(await tab.locator('#q-p1 textarea').inputValue()).toBe('');
    await press(tab, 'participant.undo');
    expect(await tab.locator('.answer-code:not(:empty)').textContent()).toBe(code);
  });
});
