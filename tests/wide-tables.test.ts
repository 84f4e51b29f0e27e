import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePage, printPage } from '#publish/pages/html-page.ts';
import { nameColumns } from '#publish/pages/table-columns.ts';
import { sideways } from './support/squeezed.ts';
import { narrow, onOnePage, useBrowser, wide } from './support/visit.ts';

useBrowser();

const columns = Array.from({ length: 15 }, (_, index) => `Heronries${index + 1}`);
const cells = (tag: string) => `<tr>${columns.map((name) => `<${tag}>${name}</${tag}>`).join('')}</tr>`;

/** A page with a writer's table of fifteen columns, finished as the pages of a build are. */
function page(): string {
  // Pages carry only the rules that they need, so a table put into one would find none for wide tables.
  const style = ['tokens', 'base', 'prose'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('');
  const table = `<table><thead>${cells('th')}</thead><tbody>${cells('td')}</tbody></table>`;
  const tree = parsePage(`<!doctype html><html><head><style>${style}</style></head><body><div class="prose">${table}</div></body></html>`);
  nameColumns(tree);
  return printPage(tree);
}

it.each([
  ['at 200 % zoom', { width: 640, height: 512 }],
  ['on a desk', wide],
])('a table of fifteen columns scrolls by keyboard, and shows that there is more: %s', async (_, viewport) => {
  await onOnePage({ viewport }, async (tab) => {
    await tab.setContent(page());
    expect(await tab.evaluate(sideways, true)).toEqual([]);
    const table = tab.getByRole('table', { name: 'Heronries1 … Heronries15' });
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
    expect(await table.evaluate((element) => getComputedStyle(element).backgroundImage)).toContain('gradient');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });
});

it('on a phone it is cards, and nothing scrolls sideways', async () => {
  await onOnePage({ viewport: narrow }, async (tab) => {
    await tab.setContent(page());
    expect(await tab.evaluate(sideways, true)).toEqual([]);
    expect(await tab.locator('table').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  });
});
