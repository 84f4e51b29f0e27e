import { describe, expect, it } from 'vitest';
import { parsePage, printPage } from './html-page.ts';
import { nameColumns } from './table-columns.ts';

const head = (...names: string[]) => `<thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`;
const row = (...cells: string[]) => `<tbody><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody>`;

function named(table: string): string {
  const page = parsePage(`<!doctype html><html><body><div class="prose">${table}</div></body></html>`);
  nameColumns(page);
  return printPage(page);
}

describe('the cells of a table', () => {
  it('are given the name of their column, but for the first, which names the row', () => {
    const html = named(`<table>${head('What', 'Where <em>now</em>', 'How long')}${row('a', 'b', 'c')}</table>`);
    expect(html).toContain('<td>a</td><td data-column="Where now">b</td><td data-column="How long">c</td>');
  });

  it.each([
    ['fits a phone', `<table>${head('What', 'Where')}${row('a', 'b')}</table>`],
    ['has a look of its own', `<table class="own">${head('A', 'B', 'C')}${row('a', 'b', 'c')}</table>`],
    ['is part of a component', `<div class="not-content"><table>${head('A', 'B', 'C')}${row('a', 'b', 'c')}</table></div>`],
    ['has cells over several columns', `<table>${head('A', 'B', 'C')}<tbody><tr><td>a</td><td colspan="2">b</td></tr></tbody></table>`],
    ['has nothing in them', `<table>${head('A', 'B', 'C')}${row('a', '', ' ')}</table>`],
  ])('stay as they are in one that %s', (_, table) => {
    expect(named(table)).not.toContain('data-column');
  });
});

describe('a table that is wider than its column', () => {
  const many = (length: number) => Array.from({ length }, (_, index) => `Heron${index + 1}`);
  const longWord = 'Verwaltungsverfahrensbeschleunigungsgesetz';

  it.each([
    ['of many columns', `<table>${head(...many(15))}${row(...many(15))}</table>`, 'Heron1 … Heron15'],
    ['of a long word on a phone', `<table>${head('What', 'Where')}${row(longWord, 'b')}</table>`, 'What … Where'],
    ['without names', `<table>${head('', '')}${row(longWord, 'b')}</table>`, `${longWord}b`.slice(0, 40)],
  ])('lets the keyboard in, and has a name: %s', (_, table, name) => {
    expect(named(table)).toContain(`<table class="wide-table" tabindex="0" aria-label="${name}">`);
  });

  it.each([
    ['has few columns', `<table>${head('What', 'Where', 'How long')}${row('a', 'b', 'c')}</table>`],
    ['has long texts of short words', `<table>${head('What', 'Where')}${row('They wait in the reeds. '.repeat(9), 'b')}</table>`],
    ['looks after itself', `<div class="not-content"><table>${head(...many(15))}${row(...many(15))}</table></div>`],
  ])('is not one that %s', (_, table) => {
    expect(named(table)).not.toContain('tabindex');
  });
});
