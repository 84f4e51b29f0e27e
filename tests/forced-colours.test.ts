import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { codeOf, lists, openBoard, paste } from './support/board.ts';
import { press } from './support/button.ts';
import { at, useBrowser, useOnePage, wide } from './support/visit.ts';

useBrowser();

/** White on black, forced by the system, on a device where the reader once chose the light theme here. */
const page = useOnePage({ viewport: wide, forcedColors: 'active', colorScheme: 'dark' }, async (tab) => {
  await tab.addInitScript(() => localStorage.setItem('starlight-theme', 'light'));
});

const style = (part: Locator, property: string) =>
  part.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
const ground = (tab: Page) => style(tab.locator('body'), 'background-color');
const distinct = (values: string[]) => new Set(values).size;

describe('in colours that the system forces', () => {
  it('a question shows which state is chosen, by more than a colour', async () => {
    const tab = page();
    await tab.goto(at('/checklists/sustained-contact/'));
    await tab.locator('#s2-q1-a .state-act').click();
    await tab.locator('h1').click();
    const chosen = tab.locator('#s2-q1-a .state-act');
    const other = tab.locator('#s2-q1-a .state-answered');
    expect([await style(chosen, 'outline-style'), await style(other, 'outline-style')]).toEqual(['solid', 'none']);
    expect(Number(await style(chosen, 'font-weight'))).toBeGreaterThan(Number(await style(other, 'font-weight')));
    const filled = await style(chosen, 'background-color');
    await other.click();
    expect(filled).not.toBe(await style(other, 'background-color'));
  });

  it.each(['/guide/what-is-peer-learning/', '/guide/hour-glass/', '/'])('the drawing on %s stands out from the page', async (path) => {
    const tab = page();
    await tab.goto(at(path));
    const paper = await ground(tab);
    // Left out: what is not drawn by itself, places to click, and numbers on a disc of their own.
    const lost = await tab.locator('main svg :is(path, rect, circle, text, line)').evaluateAll(
      (parts, behind) =>
        parts
          .filter((part) => !part.closest('defs, marker, .hit, .number'))
          .filter((part) => {
            const { stroke, fill } = getComputedStyle(part);
            return [stroke, fill].every((colour) => colour === 'none' || colour === behind || colour === 'rgba(0, 0, 0, 0)');
          })
          .map((part) => part.outerHTML.slice(0, 90)),
      paper,
    );
    expect(lost).toEqual([]);
  });

  it('the page is dark, whatever theme was chosen, and the boxes of the process map have an edge', async () => {
    const tab = page();
    await tab.goto(at('/guide/process-map/'));
    const paper = await ground(tab);
    expect(paper).toBe('rgb(0, 0, 0)');
    const edges = await tab.locator('.boxes > ul > li').evaluateAll((all) => all.map((box) => getComputedStyle(box).borderLeftColor));
    expect(edges.length).toBeGreaterThan(1);
    expect(edges).not.toContain(paper);
  });

  it('the bars of the board stand out, each kind in its own way', async () => {
    const tab = page();
    await openBoard(tab);
    await paste(tab, Array.from({ length: 8 }, (_, tag) => codeOf(tag, lists[0]!)).join('\n'));
    await press(tab, 'board.show');
    const row = tab.locator('[data-row]').first();
    const paper = await ground(tab);
    const fills = await row.locator('thead rect:last-child').evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).fill));
    expect(distinct(fills)).toBe(4);
    expect(await style(row.locator('.spread-bar rect').first(), 'stroke')).not.toBe(paper);
    expect(await style(tab.locator('.bar-patterns .bar-ink').first(), 'fill')).not.toBe(paper);
  });

  it('the keyboard is seen wherever it stands', async () => {
    const tab = page();
    await tab.goto(at('/checklists/sustained-contact/'));
    const paper = await ground(tab);
    for (let stop = 0; stop < 30; stop++) {
      await tab.keyboard.press('Tab');
      const seen = await tab.evaluate(() => {
        const at = document.activeElement!;
        const ringed = at.closest('.state') ?? at;
        const { outlineStyle, outlineColor } = getComputedStyle(ringed);
        return { what: at.outerHTML.slice(0, 80), outlineStyle, outlineColor };
      });
      expect(seen).toMatchObject({ outlineStyle: expect.not.stringMatching('none') });
      expect(seen.outlineColor).not.toBe(paper);
    }
  });
});
