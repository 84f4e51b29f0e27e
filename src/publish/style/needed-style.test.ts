import { describe, expect, it } from 'vitest';
import { parsePage } from '../pages/html-page.ts';
import { Names, wordsIn } from './names.ts';
import { neededStyle } from './needed-style.ts';
import { parseStyle } from './style-parts.ts';

const page = parsePage(
  '<!doctype html><html><body><main class="prose"><p class="lead" id="top">a</p><details><summary>b</summary></details></main></body></html>',
);
const needed = (style: string, script = '') => neededStyle(parseStyle(style), new Names(page, wordsIn(script)));

describe('the rules that a page needs', () => {
  it.each([
    '.lead{color:red}',
    '#top{color:red}',
    'p:hover{color:red}',
    '.prose>p+details[open] summary{color:red}',
    ':root:not([data-theme=dark]) .lead{color:red}',
    ':is(.prose,.absent) p{color:red}',
    'main:has(.lead){color:red}',
    '@media print{p{color:red}}',
    '@media (width>=50rem){.lead:before{content:"a"}}',
  ])('keeps %s', (rule) => expect(needed(rule)).toBe(rule));

  it.each([
    '.absent{color:red}',
    'table{color:red}',
    '.prose .absent{color:red}',
    ':is(.absent,table){color:red}',
    'p:where(.absent){color:red}',
    'main:has(table){color:red}',
    '[data-absent]{color:red}',
    '@media print{.absent{color:red}}',
  ])('drops %s', (rule) => expect(needed(rule)).toBe(''));

  it('keeps the order of cascade layers where one of them has rules', () => {
    expect(needed('@layer a,b;.lead{color:red}')).toBe('.lead{color:red}');
    expect(needed('@layer a,b;@layer a{@media print{.absent{color:red}}}.lead{color:red}')).toBe('.lead{color:red}');
    expect(needed('@layer a,b;@layer b{.lead{color:red}}@layer a{p{color:red}}')).toMatch(/^@layer a[,;{]/);
  });

  it('drops one of several selectors', () => expect(needed('.absent,.lead,table{color:red}')).toBe('.lead{color:red}'));
  it('keeps values that name properties', () =>
    expect(needed('.absent,p{color:var(--a,red);width:calc(1px + var(--b))}:root{--a:1;--b:2}')).toBe(
      'p{color:var(--a,red);width:calc(1px + var(--b))}:root{--a:1;--b:2}',
    ));
  it('keeps what a script may add', () => expect(needed('.late{color:red}', 'e.className=`late`')).toBe('.late{color:red}'));
  it('leaves :is() whole, because its weight counts', () => expect(needed(':is(p,.absent){color:red}')).toBe(':is(p,.absent){color:red}'));
  it('looks into nested rules', () => expect(needed('.prose{& .lead{color:red}& .absent{color:red}}')).toBe('.prose{& .lead{color:red}}'));
  it('leaves the rule around nested rules whole, for the same reason', () =>
    expect(needed('.absent,p{& b{color:red}& p{color:red}}')).toBe('.absent,p{& p{color:red}}'));
  it('keeps the order, because later rules win', () =>
    expect(needed('.lead{color:red}.absent{color:red}p{color:#00f}')).toBe('.lead{color:red}p{color:#00f}'));

  it('drops properties that nothing reads, and those that only these read', () => {
    expect(needed(':root{--a:1;--b:var(--a);--c:2;--d:3}p{width:var(--c)}', 'get("--d")')).toBe(':root{--c:2;--d:3}p{width:var(--c)}');
  });
});
