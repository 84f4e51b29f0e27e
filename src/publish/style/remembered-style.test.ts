import { describe, expect, it, vi } from 'vitest';
import { parsePage } from '../pages/html-page.ts';
import { Names, wordsIn } from './names.ts';
import { neededStyle } from './needed-style.ts';
import { RememberedStyle } from './remembered-style.ts';

const style = '.a{color:red}.b .c{color:red}#d{color:red}[data-e="1"]{color:red}:root{--f:1}table{color:red}';
const names = (body: string, script = '') => new Names(parsePage(body), wordsIn(script));

describe('remembered rules', () => {
  it.each([
    ['a class', '<p class="a">', '<p>'],
    ['a class that only matters beside another', '<p class="b">', '<p class="b c">'],
    ['an id', '<p id="d">', '<p id="e">'],
    ['the value of an attribute', '<p data-e="1">', '<p data-e="2">'],
    ['a tag', '<table>', '<p>'],
  ])('are not mixed up between pages that differ in %s', (_, one, other) => {
    const remembered = new RememberedStyle();
    for (const body of [one, other, one, other]) expect(remembered.neededFor(style, names(body))).toBe(neededStyle(style, names(body)));
  });

  it('are not mixed up between scripts that read other properties', () => {
    const remembered = new RememberedStyle();
    expect([names('<p>', 'get("--f")'), names('<p>')].map((page) => remembered.neededFor(style, page))).toEqual([':root{--f:1}', '']);
  });

  it('are found once for pages that have the same names as far as the style asks', () => {
    const find = vi.fn(neededStyle);
    const remembered = new RememberedStyle(find);
    const first = remembered.neededFor(style, names('<p class="a other">'));
    expect(remembered.neededFor(style, names('<i class="a">'))).toBe(first);
    expect(find).toHaveBeenCalledOnce();
  });
});
