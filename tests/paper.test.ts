import { type Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { measuresOf } from '#guide/process-map/map.ts';
import { qrDrawing } from '#kit/qr/qr-drawing.ts';
import { library } from '#library/index.ts';
import type { Stage } from '#schemas/stage.ts';
import { press } from './support/button.ts';
import { at, onOnePage, useBrowser, useOnePage, wide } from './support/visit.ts';
import { type Key, word } from './support/words.ts';

useBrowser();

const { checklists } = library();
const formats = ['A4', 'Letter'] as const;
/** How much the map of a stage has to hold. */
const sizeOf = ({ tools, risks, measures }: Stage): number => tools.length + risks.length + measures.length;
const pageOf = (list: string) => at(`/checklists/${list}/`);

/** What comes out of the printer: the number of pages, and their text with its white space made even. */
async function printed(tab: Page, format: (typeof formats)[number]): Promise<{ pages: number; text: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({ format, preferCSSPageSize: false })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s+/g, ' ') };
}

/** The address that the sheet must bear: that of the build if it has one, else that of the copy being read. */
const addressOn = async (tab: Page) =>
  (await tab.locator('paper-sheet [data-address]').getAttribute('data-address')) || pageOf('sustained-contact');

/** Prints by the button of the page, up to where the browser would open its own window. */
async function printedAs(tab: Page, key: Key): Promise<{ pages: number; text: string }> {
  await tab.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await press(tab, key);
  await tab.locator('html[data-asked]').waitFor();
  return printed(tab, 'A4');
}

describe('without JavaScript', () => {
  const reader = useOnePage({ viewport: wide, javaScriptEnabled: false }, () => Promise.resolve());

  it.each(checklists.map((list) => [list.id, list] as const))(
    'a list fits on two sheets of A4 and of Letter, with every question and its number: %s',
    async (_, list) => {
      const tab = reader();
      await tab.goto(pageOf(list.id));
      for (const format of formats) {
        const { pages, text } = await printed(tab, format);
        console.log(`${list.id} on ${format}: ${pages} pages`);
        expect(pages, format).toBeLessThanOrEqual(2);
        for (const [g, group] of list.groups.entries()) {
          expect(text).toContain(group.title);
          for (const [q, question] of group.questions.entries()) expect(text).toContain(`${g + 1}.${q + 1} ${question.text}`);
        }
        expect(text).toContain(word('checklist.paper', { list: list.id, revision: list.revision }));
        expect(text).toContain(`/checklists/${list.id}/`);
      }
    },
  );

  it('the tallest map of a stage fits on one sheet of A4 and of Letter', async () => {
    const tab = reader();
    // Between two neighbours, so not the last stage.
    const tallest = library()
      .stages.slice(1, -1)
      .toSorted((one, other) => sizeOf(other) - sizeOf(one))[0]!;
    const here = word('diagram.here', { stage: `${tallest.number} ${tallest.title}` });
    const neighbours = [word('diagram.before', { stage: tallest.number - 1 }), word('diagram.after', { stage: tallest.number + 1 })];
    await tab.goto(at(`/stages/${tallest.id}/`));
    for (const format of formats) {
      const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({ format })));
      const { text: pages } = await extractText(pdf, { mergePages: false });
      const ofMap = pages.map((text) => text.replace(/\s+/g, ' ')).find((text) => text.includes(here));
      for (const words of [...neighbours, ...measuresOf(library(), tallest).map(({ measure }) => measure.title)])
        expect(ofMap, format).toContain(words);
    }
  });
});

describe('a printed sheet', () => {
  const canary = 'Ask Ana about the canary\nand a second line that nobody may lose';

  it('blank holds nothing that the reader wrote, and a code of its address that a camera can read; with answers it holds all of it', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.goto(`${pageOf('sustained-contact')}#s2-q1-a`);
      await tab.locator('#s2-q1-a .state-act').click();
      await tab.locator('#s2-q1-a textarea').fill(canary);
      const blank = await printedAs(tab, 'paper.blank');
      expect(blank.text).not.toContain('canary');
      expect(blank.pages).toBeLessThanOrEqual(2);
      expect(await tab.locator('paper-sheet path').getAttribute('d')).toBe(qrDrawing(await addressOn(tab)).path);
      const own = await printedAs(tab, 'paper.answers');
      expect(own.text).toContain(canary.replace('\n', ' '));
      expect(own.text).toContain(await addressOn(tab));
      expect(await tab.locator('.note-printed').count()).toBe(0);
      // "Act" is light on a filled ground on the screen, and the ground is not printed.
      await tab.emulateMedia({ media: 'print' });
      const colours = await tab
        .locator('#s2-q1-a :is(.question-text, .state)')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
      expect(colours.length).toBeGreaterThan(4);
      expect(new Set(colours).size).toBe(1);
    });
  });
});
