import { describe, expect, it } from 'vitest';
import { parsePage, printPage } from '../pages/html-page.ts';
import { isolate } from './isolated.ts';

const isolated = (body: string) => {
  const page = parsePage(`<!DOCTYPE html><html lang="ar" dir="rtl"><head></head><body>${body}</body></html>`);
  isolate(page);
  return /<body>([\s\S]*)<\/body>/.exec(printPage(page))![1];
};
const ltr = (text: string) => `<bdi dir="ltr">${text}</bdi>`;

describe('on a page that is read from right to left', () => {
  it.each([
    ['an address', 'أ https://example.org/a/?b#c. ب', `أ ${ltr('https://example.org/a/?b#c')}. ب`],
    ['an address of mail', 'أ herons@example.org', `أ ${ltr('herons@example.org')}`],
    ['a path', '(/papers/contract/)', `(${ltr('/papers/contract/')})`],
    ['the name of a file', 'أ answers-2026.json ب', `أ ${ltr('answers-2026.json')} ب`],
    ['an id', 'أ sustained-contact, ب', `أ ${ltr('sustained-contact')}, ب`],
    ['an answer code', 'أ P546-7811-7000-VV38', `أ ${ltr('P546-7811-7000-VV38')}`],
    ['a date in digits', '2016-09-07', ltr('2016-09-07')],
    ['no number alone', 'أ 12 ب', 'أ 12 ب'],
    ['no word with a dot', 'أ. ب', 'أ. ب'],
  ])('%s', (_, text, wanted) => {
    expect(isolated(`<p>${text}</p>`)).toBe(`<p>${wanted}</p>`);
  });

  it.each([
    ['code as a whole', '<pre><code>a.json</code></pre>', '<pre dir="ltr"><code>a.json</code></pre>'],
    ['code in a sentence', '<p>أ <code>a.json</code></p>', '<p>أ <code dir="ltr">a.json</code></p>'],
    ['the place of an answer code', '<p translate="no"></p>', '<p translate="no" dir="ltr"></p>'],
    ['the field of an address', '<input type="url">', '<input type="url" dir="ltr">'],
    ['nothing within what is left to right already', '<p dir="ltr">a.json</p>', '<p dir="ltr">a.json</p>'],
    ['nothing in scripts', '<script>"a.json"</script>', '<script>"a.json"</script>'],
    ['what is in templates', '<template><p>a.json</p></template>', `<template><p>${ltr('a.json')}</p></template>`],
  ])('%s', (_, before, after) => {
    expect(isolated(before)).toBe(after);
  });
});
