import type { Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { writeSet } from '#workshop/set/written-set.ts';
import { emptySet } from '#workshop/set/set.ts';
import { press } from './support/button.ts';
import { photoOf } from './support/photo.ts';
import { at, onOnePage, useBrowser } from './support/visit.ts';
import { wordLike } from './support/words.ts';
import { fivePrompts, opened, twelveItems } from './support/workshop.ts';

useBrowser();

const link = await writeSet({
  ...emptySet('en'),
  title: 'Round one',
  date: '2026-12-01',
  sides: 'host-guest',
  items: twelveItems,
  prompts: fivePrompts,
});
/** Millimetres in a point of the page. */
const perPoint = 25.4 / 96;
/** The camera of a phone looks again and again; who holds it still for two seconds gives it so many looks. */
const looks = 10;

interface Printed {
  text: string;
  modules: boolean[][];
  /** Of the code with its clear edge, in millimetres. */
  width: number;
  pages: number;
}

/** Prints the poster and puts its sheets together as a facilitator would. */
async function printed(tab: Page, size?: RegExp): Promise<Printed> {
  await tab.addInitScript(() => {
    window.print = () => {};
  });
  await tab.goto(at(`/workshop/#${link}`));
  const sizes = tab.locator('[data-desk="poster-size"]');
  await sizes.waitFor();
  if (size) await sizes.selectOption((await sizes.locator('option').allTextContents()).find((text) => size.test(text))!);
  await press(tab, 'desk.poster');
  await tab.locator('.poster svg').first().waitFor({ state: 'attached' });
  // As wide as a sheet of A4 within the margins of the poster.
  await tab.setViewportSize({ width: Math.round(198 / perPoint), height: 1000 });
  await tab.emulateMedia({ media: 'print' });
  const sheets = await tab.locator('.poster svg').evaluateAll((drawings) =>
    (drawings as unknown as SVGSVGElement[]).map((drawing) => {
      const { x, y, width } = drawing.viewBox.baseVal;
      return {
        x,
        y,
        span: width,
        path: drawing.querySelector('path')!.getAttribute('d')!,
        wide: drawing.getBoundingClientRect().width,
        text: drawing.getAttribute('aria-label')!,
      };
    }),
  );
  // Last, for the page tidies up once it was printed.
  const pages = (await getDocumentProxy(new Uint8Array(await tab.pdf({ preferCSSPageSize: true })))).numPages;
  const across = Math.sqrt(sheets.length);
  const edge = sheets[0]!.span * across;
  const modules = Array.from({ length: edge }, () => Array<boolean>(edge).fill(false));
  for (const { x, y, span, path } of sheets) {
    for (const [, left, row, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      for (let column = Number(left); column < Number(left) + Number(length); column += 1) {
        if (column >= x && column < x + span && Number(row) >= y && Number(row) < y + span) modules[Number(row)]![column] = true;
      }
    }
  }
  return { text: sheets[0]!.text, modules, width: sheets[0]!.wide * across * perPoint, pages };
}

/** The first of the looks that reads the code; -1 if none does. */
const readAt = ({ modules, width, text }: Printed, metres: number): number =>
  Array.from({ length: looks }, (_, look) => look).findIndex((look) => {
    try {
      return decodeQR(photoOf(modules, width, metres, look)) === text;
    } catch {
      return false;
    }
  });

describe('the poster of twelve questions and five prompts', () => {
  it('reads from three metres on the sheets that the desk advises', async () => {
    const poster = await onOnePage({}, (tab) => printed(tab));
    const read = readAt(poster, 3);
    console.log(
      `${poster.text.length} characters on ${poster.pages} sheets, ${Math.round(poster.width / 10)} cm wide: read from 3 m at look ${read + 1} of ${looks}`,
    );
    expect(read).toBeGreaterThanOrEqual(0);
    expect(poster.pages).toBeLessThanOrEqual(9);
  });

  it('does not from one sheet, and the desk says from how far it does', async () => {
    const poster = await onOnePage({}, (tab) => printed(tab, wordLike('desk.posterOne', { paper: 'A4' })));
    expect(poster.pages).toBe(1);
    expect(readAt(poster, 3)).toBe(-1);
    expect(readAt(poster, 1)).toBeGreaterThanOrEqual(0);
  });
});

describe('what the desk prints', () => {
  it('leads to the same questions by its code, and shows all of them on a handout', async () => {
    await onOnePage({}, async (tab) => {
      await tab.addInitScript(() => {
        window.print = () => {};
      });
      await tab.goto(at(`/workshop/#${link}`));
      await press(tab, 'desk.poster');
      const code = tab.locator('.poster svg').first();
      await code.waitFor({ state: 'attached' });
      const { codeList, questions } = await opened((await code.getAttribute('aria-label'))!);
      expect(codeList).toEqual((await opened(link)).codeList);
      await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      expect(await tab.locator('.workshop-sheet').count()).toBe(0);
      await press(tab, 'desk.handout');
      await tab.locator('.handout').waitFor({ state: 'attached' });
      for (const { text } of questions) expect(await tab.locator('.handout').textContent()).toContain(text);
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.locator('body > :not(.workshop-sheet):visible').count()).toBe(0);
    });
  });
});
