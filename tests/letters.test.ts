import ICAL from 'ical.js';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { sheetNamed } from '#guide/papers/papers.ts';
import { library } from '#library/index.ts';
import type { Question } from '#schemas/checklist.ts';
import { button, press } from './support/button.ts';
import { forgetAll } from './support/fresh.ts';
import { savedFile } from './support/saved-file.ts';
import { at, narrow, onOnePage, useBrowser, useOnePage, wide } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const mandate = (tab: Page) => tab.locator('letter-form[data-kind="mandate"]');
const forward = (tab: Page) => tab.locator('letter-form[data-kind="forward"]');
const points = '[data-points]';
const { papers, checklists } = library();
/** A question that learners are asked as well, for the letter of a learner; and one more of its list. */
const forLearners = (list: (typeof checklists)[number]) =>
  list.groups.flatMap(({ questions }) => questions).filter(({ audience }) => audience !== 'facilitator');
const listWith = checklists.find((list) => forLearners(list).length > 1)!;
const [asked, other] = forLearners(listWith) as [Question, Question];
const textOf = (sheet: string, part: string) => sheetNamed(papers, sheet).parts.find(({ id }) => id === part)!;
const lineFor = (sheet: string, question: string, note?: string) => {
  const { marked, noted } = sheetNamed(papers, sheet);
  return (note ? noted! : marked!).replace('{{question}}', () => question).replace('{{note}}', () => note!);
};
/** Puts the letter in front that is written afterwards. */
const toAfter = (tab: Page) => tab.locator('.letter-tabs [value="after"]').check();

let marked: [name: string, text: string][];
/** Somebody who marked one question "act" with a note, and one "answered" with another. */
const page = useOnePage({ viewport: wide }, async (tab) => {
  await tab.goto(at(`/checklists/${listWith.id}/`));
  await tab.locator(`#${asked.id} .state-act`).click();
  await tab.locator(`#${asked.id} textarea`).fill('canary in a note');
  await tab.locator(`#${other.id} .state-answered`).click();
  await tab.waitForFunction(() => JSON.stringify(localStorage).includes('canary'));
  marked = await tab.evaluate(() => Object.entries(localStorage));
});

/** Opens the letters with what was marked, and nothing that was written into them before. */
async function newLetters(answers = marked): Promise<Page> {
  const tab = page();
  await forgetAll(tab);
  await tab.evaluate((entries) => entries.forEach(([name, text]) => localStorage.setItem(name, text)), answers);
  await tab.goto(at('/letters/'));
  return tab;
}

async function documentText(button: Locator): Promise<{ name: string; text: string }> {
  const { name, bytes } = await savedFile(button);
  return { name, text: strFromU8(unzipSync(bytes)['word/document.xml']!) };
}

describe('the two letters', () => {
  it('are complete without JavaScript, to be changed and printed', async () => {
    await onOnePage({ viewport: narrow, javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at('/letters/'));
      expect(await mandate(tab).getByLabel(textOf('mandate', 'promise').heading).inputValue()).toBe(textOf('mandate', 'promise').text);
      await toAfter(tab);
      await forward(tab).getByLabel(textOf('forward', 'learned').heading).fill('- Trust takes a year.');
      expect(await button(tab, 'letter.document').count()).toBe(0);
      expect(await tab.getByText(word('reminder.noScript')).isVisible()).toBe(true);
    });
  });

  it('take in what is marked "act", the own note first, and no notes if not ticked', async () => {
    const tab = await newLetters();
    const question = asked.text;
    const [before, after] = ['mandate', 'forward'].map((sheet) => `- ${lineFor(sheet, question, 'canary in a note')}`);
    await expect.poll(() => mandate(tab).locator(points).inputValue()).toBe(before);
    await expect.poll(() => forward(tab).locator(points).inputValue()).toBe(after);
    await mandate(tab).getByLabel(word('letter.notes')).uncheck();
    await expect.poll(() => mandate(tab).locator(points).inputValue()).toBe(`- ${lineFor('mandate', question)}`);
    await expect.poll(() => mandate(tab).locator(points).inputValue()).not.toContain('canary');
  });

  it('never write over what the reader wrote: what is inserted goes below it', async () => {
    const tab = await newLetters();
    // Until the letter has what was marked, it may come between the two steps of which playwright's typing is made.
    await expect.poll(() => mandate(tab).locator(points).inputValue()).toContain('canary');
    await mandate(tab).locator(points).fill('Mine');
    await mandate(tab).getByLabel(word('letter.notes')).uncheck();
    await mandate(tab).getByLabel(word('letter.notes')).check();
    await expect.poll(() => mandate(tab).locator('[data-said]').textContent()).toBe(word('letter.yours'));
    expect(await mandate(tab).locator(points).inputValue()).toBe('Mine');
    await press(mandate(tab), 'letter.fill');
    await expect.poll(() => mandate(tab).locator(points).inputValue()).toMatch(/^Mine\n- canary/);
  });

  it('are saved as documents with what is in the fields', async () => {
    const tab = await newLetters();
    await toAfter(tab);
    const open = forward(tab).locator('[data-open] > span');
    const count = async () => Number(/\d+/.exec((await open.textContent())!)![0]);
    await expect.poll(count).toBeGreaterThan(5);
    const before = await count();
    await press(forward(tab), 'letter.nextPlace');
    await tab.keyboard.type('Ana');
    expect(await count()).toBe(before - 1);
    await forward(tab).getByLabel(word('letter.title')).fill('Was ich über <Märkte> lernte');
    await forward(tab).getByLabel(textOf('forward', 'learned').heading).fill('- Trust & time\nالثقة');
    const { name, text } = await documentText(button(forward(tab), 'letter.document'));
    expect(name).toBe('Was-ich-über-Märkte-lernte.docx');
    for (const part of ['Was ich über &lt;Märkte&gt; lernte', 'Trust &amp; time', 'الثقة', asked.text]) expect(text).toContain(part);
    expect(text).toContain('canary');
    expect(await forward(tab).locator('[data-outcome]').textContent()).toBe(word('letter.saved', { count: await count() }));
  });

  it('print alone, each on one page', async () => {
    const tab = await newLetters();
    await tab.evaluate(() => {
      window.print = () => {};
    });
    for (const [letter, sheet] of [
      [mandate(tab), 'mandate'],
      [forward(tab), 'forward'],
    ] as const) {
      if (sheet === 'forward') await toAfter(tab);
      await press(letter, 'letter.print');
      await tab.locator('.letter-sheet').waitFor({ state: 'attached' });
      const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({ format: 'Letter' })));
      const { totalPages, text } = await extractText(pdf, { mergePages: true });
      expect(totalPages).toBe(1);
      expect(text.replace(/\s+/g, ' ').trim().startsWith(sheetNamed(papers, sheet).title)).toBe(true);
      expect(text.replace(/\s+/g, ' ')).toContain(asked.text);
      expect(text).not.toContain(word('reminder.spans'));
      expect(await tab.locator('.letter-sheet').count()).toBe(0);
    }
  });

  it('are there again after a reload, and gone when they are cleared', async () => {
    const tab = await newLetters([]);
    await mandate(tab).locator(points).fill('A secret');
    await expect.poll(() => mandate(tab).locator('[data-outcome]').textContent()).toBe(word('answers.saved'));
    await tab.reload();
    await expect.poll(() => mandate(tab).locator(points).inputValue()).toBe('A secret');
    await press(mandate(tab), 'letter.template');
    await expect.poll(() => mandate(tab).locator(points).inputValue()).not.toContain('secret');
    expect(await tab.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage))).not.toContain('secret');
    await press(mandate(tab), 'letter.undo');
    await expect.poll(() => mandate(tab).locator(points).inputValue()).toBe('A secret');
  });
});

describe('reminders', () => {
  it('are saved as a calendar file that leads back and holds nothing of the answers', async () => {
    const tab = await newLetters();
    await tab.getByLabel(word('reminder.start')).fill('2027-01-31');
    await tab.getByLabel(word('reminder.days', { days: 90 })).uncheck();
    const { name, text } = await savedFile(button(tab, 'reminder.save'));
    expect(name).toBe(`${word('reminder.fileName')}.ics`);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2027-03-02', '2027-07-30']);
    for (const event of events) expect(event.description).toContain(at('/my-answers/'));
    for (const secret of ['canary', asked.text.slice(0, 13)]) expect(text).not.toContain(secret);
  });

  it('ask for a day and at least one span', async () => {
    const tab = await newLetters([]);
    for (const days of [30, 90, 180]) await tab.getByLabel(word('reminder.days', { days }), { exact: true }).uncheck();
    await press(tab, 'reminder.save');
    await tab.getByText(word('reminder.none')).waitFor();
  });
});
