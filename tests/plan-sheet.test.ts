import { describe, expect, it } from 'vitest';
import { press } from './support/button.ts';
import { drawn, go, heading, openPlan, useSample } from './support/plan.ts';
import { narrow, useBrowser, useOnePage, wide } from './support/visit.ts';
import { word, wordLike } from './support/words.ts';

useBrowser();
const page = useOnePage({ viewport: wide }, openPlan);

describe('a plan on one sheet', () => {
  it('draws, says and lists the same, in both forms of the drawing', async () => {
    const tab = page();
    await useSample(tab);
    await go(tab, 'sheet');
    const wideForm = await drawn(tab);
    expect(wideForm).toEqual({
      steps: ['Auditorsseehearings', 'Ministriesact', 'Theyagreeactions'],
      arrows: ['l001', 'l002'],
      numbers: ['1', '2'],
      weak: 1,
    });
    expect(await drawn(tab, '.plan-stack')).toEqual(wideForm);
    const said = await tab.locator('#plan-in-words').textContent();
    const table = await tab.locator('.plan-table').textContent();
    for (const text of ['Auditors see hearings', 'Their manager lets them', 'Someone asks'])
      expect([said, table].every((one) => one!.includes(text))).toBe(true);
    expect(await tab.locator('.plan-gaps li').first().textContent()).toMatch(wordLike('plan.gap.level.organisation'));
    const visible = (form: string) => tab.locator(`.plan-drawings ${form}`).isVisible();
    expect([await visible('.plan-columns'), await visible('.plan-stack')]).toEqual([true, false]);
    await tab.setViewportSize(narrow);
    await expect.poll(async () => [await visible('.plan-columns'), await visible('.plan-stack')]).toEqual([false, true]);
  });

  it('leads from a gap to the question that closes it', async () => {
    const tab = page();
    await useSample(tab);
    await go(tab, 'sheet');
    const weak = tab.locator('.plan-gaps li', { hasText: word('plan.gap.weak', { number: 1 }) });
    await press(weak, 'plan.gaps.correct');
    await expect.poll(() => heading(tab)).toBe(word('plan.ask.link', { number: 1 }));
    await tab.locator('[name="links-l001:sure"][value="shown"]').check();
    await go(tab, 'sheet');
    await expect.poll(() => weak.count()).toBe(0);
    expect((await drawn(tab)).weak).toBe(0);
  });

  it('is shown to a room, one step at a time, with the keys of the board and letters that are read from afar', async () => {
    const tab = page();
    const sizes = [
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ];
    await useSample(tab);
    await tab.setViewportSize(sizes[1]!);
    await go(tab, 'sheet');
    await press(tab, 'plan.room.open');
    const room = tab.locator('plan-room');
    const place = () => room.locator('.room-bar > span').first().textContent();
    const at = (step: number) => word('plan.room.place', { at: step, all: 3 });
    expect(await place()).toBe(word('plan.about'));
    for (const [key, now] of [
      ['PageDown', word('plan.room.all')],
      ['PageDown', at(1)],
      [' ', at(2)],
      ['End', at(3)],
      ['ArrowLeft', at(2)],
    ] as const) {
      await tab.keyboard.press(key);
      await expect.poll(place).toBe(now);
    }
    expect(await room.locator('h2').textContent()).toBe('They agree actions');
    expect(await room.locator('.room-screen').textContent()).toMatch(/Their manager lets them[^]*Someone asks/);
    /** What is too small to be read from afar, or does not fit. */
    const faults = () =>
      room.locator('dialog').evaluate((dialog) => {
        const sizeOf = (element: Element) => {
          const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a : 1;
          return scale * parseFloat(getComputedStyle(element).fontSize);
        };
        const texts = [...dialog.querySelectorAll('*')].filter(
          (element) =>
            !element.matches('desc, title, tspan') &&
            element.checkVisibility() &&
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
        );
        const drawn = [...dialog.querySelectorAll('svg text')];
        return [
          ...[...texts, ...drawn].filter((element) => sizeOf(element) < 28).map((element) => `${element.textContent}: ${sizeOf(element)}`),
          ...(dialog.scrollHeight > dialog.clientHeight || dialog.scrollWidth > dialog.clientWidth ? ['does not fit'] : []),
        ];
      });
    for (const size of sizes) {
      await tab.setViewportSize(size);
      expect(await faults()).toEqual([]);
    }
    await press(room, 'plan.room.drawing');
    await room.locator('.is-here').waitFor();
    for (const size of sizes) {
      await tab.setViewportSize(size);
      await expect.poll(faults).toEqual([]);
    }
    await tab.keyboard.press('Home');
    await tab.keyboard.press('PageDown');
    await press(room, 'plan.room.drawing');
    for (const size of sizes) {
      await tab.setViewportSize(size);
      await expect.poll(faults).toEqual([]);
    }
    await press(room, 'board.room.agenda');
    await room.locator('.room-agenda button').first().click();
    await expect.poll(() => room.locator('[role="timer"]').textContent()).toMatch(/^\d+:\d\d$/);
    expect(await faults()).toEqual([]);
    await tab.keyboard.press('b');
    await room.locator('.room-blank').waitFor();
    await tab.keyboard.press('b');
    await press(room, 'board.room.close');
    await expect.poll(() => room.locator('dialog').isVisible()).toBe(false);
    await tab.setViewportSize(wide);
  });

  it('fits one sheet of A4', async () => {
    const tab = page();
    await useSample(tab);
    await tab.evaluate(() => void (window.print = () => {}));
    await press(tab, 'plan.files.print');
    await tab.locator('.plan-sheet h1').waitFor({ state: 'attached' });
    const { getDocumentProxy } = await import('unpdf');
    const paper = await getDocumentProxy(new Uint8Array(await tab.pdf({ preferCSSPageSize: true })));
    expect(paper.numPages).toBe(1);
  });
});
