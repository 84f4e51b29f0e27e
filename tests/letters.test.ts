import ICAL from 'ical.js';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { sheetNamed } from '#guide/papers/papers.ts';
import { library } from '#library/index.ts';
import { button, press } from './support/button.ts';
import { wordingOf } from './support/content.ts';
import { savedFile } from './support/saved-file.ts';
import { at, narrow, onOnePage, useBrowser, wide } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const mandate = (tab: Page) => tab.locator('letter-form[data-kind="mandate"]');
const forward = (tab: Page) => tab.locator('letter-form[data-kind="forward"]');
const points = '[data-points]';
const { papers } = library();
const textOf = (sheet: string, part: string) => sheetNamed(papers, sheet).parts.find(({ id }) => id === part)!;
const lineFor = (sheet: string, question: string) => sheetNamed(papers, sheet).marked!.replace('{{question}}', () => question);

/** Marks one question "act" with a note, and one "answered" with another, then opens the letters. */
async function withAnswers(tab: Page) {
  await tab.goto(at('/checklists/sustained-contact/'));
  await tab.locator('#s2-q1-a .state-act').click();
  await tab.locator('#s2-q1-a textarea').fill('canary in a note');
  await tab.locator('#s2-q1-b .state-answered').click();
  await tab.goto(at('/letters/'));
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
      await forward(tab).getByLabel(textOf('forward', 'learned').heading).fill('- Trust takes a year.');
      expect(await button(tab, 'letter.document').count()).toBe(0);
      expect(await tab.getByText(word('reminder.noScript')).isVisible()).toBe(true);
    });
  });

  it('take in what is marked "act", and notes only when ticked', async () => {
    await onOnePage({ viewport: narrow }, async (tab) => {
      await withAnswers(tab);
      const question = wordingOf('s2-q1-a');
      await expect.poll(() => mandate(tab).locator(points).inputValue()).toBe(`- ${lineFor('mandate', question)}`);
      await expect.poll(() => forward(tab).locator(points).inputValue()).toBe(`- ${lineFor('forward', question)}`);
      await mandate(tab).getByLabel(word('letter.notes')).check();
      await expect.poll(() => mandate(tab).locator(points).inputValue()).toBe(`- ${lineFor('mandate', question)} (canary in a note)`);
      await expect.poll(() => forward(tab).locator(points).inputValue()).not.toContain('canary');
      await mandate(tab).getByLabel(word('letter.notes')).uncheck();
      await expect.poll(() => mandate(tab).locator(points).inputValue()).not.toContain('canary');
    });
  });

  it('never write over what the reader wrote unless asked', async () => {
    await onOnePage({ viewport: narrow }, async (tab) => {
      await withAnswers(tab);
      await mandate(tab).locator(points).fill('Mine');
      await mandate(tab).getByLabel(word('letter.notes')).check();
      await expect.poll(() => mandate(tab).locator(points).inputValue()).toBe('Mine');
      expect(await mandate(tab).locator('[data-said]').textContent()).toBe(word('letter.yours'));
      await press(mandate(tab), 'letter.fill');
      await expect.poll(() => mandate(tab).locator(points).inputValue()).toContain('canary');
    });
  });

  it('are saved as documents with what is in the fields', async () => {
    await onOnePage({ viewport: wide, acceptDownloads: true }, async (tab) => {
      await withAnswers(tab);
      await forward(tab).getByLabel(word('letter.title')).fill('Was ich über <Märkte> lernte');
      await forward(tab).getByLabel(textOf('forward', 'learned').heading).fill('- Trust & time\nالثقة');
      const { name, text } = await documentText(button(forward(tab), 'letter.document'));
      expect(name).toBe('Was-ich-über-Märkte-lernte.docx');
      for (const part of ['Was ich über &lt;Märkte&gt; lernte', 'Trust &amp; time', 'الثقة', wordingOf('s2-q1-a')])
        expect(text).toContain(part);
      expect(text).not.toContain('canary');
    });
  });

  it.each([
    ['mandate', mandate, sheetNamed(papers, 'mandate').title],
    ['forward', forward, sheetNamed(papers, 'forward').title],
  ] as const)('print alone, on one page: %s', async (_, letter, title) => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await withAnswers(tab);
      await tab.evaluate(() => {
        window.print = () => {};
      });
      await press(letter(tab), 'letter.print');
      await tab.locator('.letter-sheet').waitFor({ state: 'attached' });
      const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({ format: 'Letter' })));
      const { totalPages, text } = await extractText(pdf, { mergePages: true });
      expect(totalPages).toBe(1);
      expect(text.replace(/\s+/g, ' ').trim().startsWith(title)).toBe(true);
      expect(text.replace(/\s+/g, ' ')).toContain(wordingOf('s2-q1-a'));
      expect(text).not.toContain(word('reminder.spans'));
      expect(await tab.locator('.letter-sheet').count()).toBe(0);
    });
  });

  it('are there again after a reload, and gone when they are cleared', async () => {
    await onOnePage({ viewport: narrow }, async (tab) => {
      await tab.goto(at('/letters/'));
      await mandate(tab).locator(points).fill('A secret');
      await expect.poll(() => mandate(tab).locator('[data-outcome]').textContent()).toBe(word('answers.kept'));
      await tab.reload();
      await expect.poll(() => mandate(tab).locator(points).inputValue()).toBe('A secret');
      await press(mandate(tab), 'letter.template');
      await expect.poll(() => mandate(tab).locator(points).inputValue()).not.toContain('secret');
      expect(await tab.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage))).not.toContain('secret');
      await press(mandate(tab), 'letter.undo');
      await expect.poll(() => mandate(tab).locator(points).inputValue()).toBe('A secret');
    });
  });
});

describe('reminders', () => {
  it('are saved as a calendar file that leads back and holds nothing of the answers', async () => {
    await onOnePage({ viewport: narrow, acceptDownloads: true }, async (tab) => {
      await withAnswers(tab);
      await tab.getByLabel(word('reminder.start')).fill('2027-01-31');
      await tab.getByLabel(word('reminder.days', { days: 90 })).uncheck();
      const { name, text } = await savedFile(button(tab, 'reminder.save'));
      expect(name).toBe(`${word('reminder.fileName')}.ics`);
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2027-03-02', '2027-07-30']);
      for (const event of events) expect(event.description).toContain(at('/my-answers/'));
      for (const secret of ['canary', wordingOf('s2-q1-a').slice(0, 13)]) expect(text).not.toContain(secret);
    });
  });

  it('ask for a day and at least one span', async () => {
    await onOnePage({ viewport: narrow }, async (tab) => {
      await tab.goto(at('/letters/'));
      for (const days of [30, 90, 180]) await tab.getByLabel(word('reminder.days', { days }), { exact: true }).uncheck();
      await press(tab, 'reminder.save');
      await tab.getByText(word('reminder.none')).waitFor();
    });
  });
});
