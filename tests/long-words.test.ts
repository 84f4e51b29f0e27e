import { describe, expect, inject, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { place } from './support/pages.ts';
import { sample } from './support/sample.ts';
import { onPages, useBrowser, wide } from './support/visit.ts';

useBrowser();

/** As long as German and Finnish words may be, and without a place to break. */
const longWord = 'Verwaltungsverfahrensbeschleunigungsgesetz';
/** The words of the interface that are known to be short: the four states, and how many are marked. */
const short = '.states, .group-count';
const sizes = [{ width: 320, height: 640 }, { width: 360, height: 740 }, wide];

/** Looked at inside a page: begins every text with a long word, with all folds open. */
function lengthen({ word, but }: { word: string; but: string }): void {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const long: Text[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (/\p{L}/u.test(text.textContent!) && !text.parentElement!.closest(`svg, script, style, noscript, template, ${but}`))
      long.push(text as Text);
  for (const text of long) text.data = `${word} ${text.data.trimStart()}`;
}

/** Looked at inside a page: what makes it scroll sideways, and text that leaves its box. Tables scroll by themselves. */
function outside(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} pixels wide`] : [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const held = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
    if (held.length === 0 || !element.checkVisibility() || element.closest('svg, table, .sr-only, .skip-link, .states, option, pre'))
      continue;
    let block: Element = element;
    while (/inline$|contents/.test(getComputedStyle(block).display)) block = block.parentElement!;
    const box = block.getBoundingClientRect();
    const range = document.createRange();
    range.setStartBefore(held[0]!);
    range.setEndAfter(held.at(-1)!);
    // The text of a heading for screen readers alone is in a box of one pixel.
    if (box.width > 1 && [...range.getClientRects()].some(({ left, right }) => right > box.right + 2 || left < box.left - 2))
      found.push(`<${element.tagName.toLowerCase()} class="${element.className}"> “${element.textContent.slice(-30)}” leaves its box`);
  }
  return found.slice(0, 4);
}

describe('a word of 42 letters in every text', () => {
  it('breaks before it leaves its column, its box or the screen', async () => {
    const faults = await onPages({ bypassCSP: true }, async (tab, page) => {
      await tab.setViewportSize(wide);
      await tab.goto(inject('atRoot') + page.address, { waitUntil: 'load' });
      await tab.evaluate(lengthen, { word: longWord, but: short });
      const found: string[] = [];
      for (const size of sizes) {
        await tab.setViewportSize(size);
        found.push(...(await tab.evaluate(outside)).map((fault) => `${place(page)} at ${size.width}: ${fault}`));
      }
      return found;
    });
    expect(faults).toHaveLength(sample.length);
    expectNone(faults.flat());
  });
});
