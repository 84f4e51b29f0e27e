import { describe, expect, it } from 'vitest';
import { marked } from '#library/translation/marks.ts';
import { parsePage, printPage } from '../pages/html-page.ts';
import { showMarks } from './marked-english.ts';

const shown = (body: string) => {
  const page = parsePage(`<!DOCTYPE html><html lang="ar" dir="rtl"><head></head><body>${body}</body></html>`);
  showMarks(page);
  return /<body>([\s\S]*)<\/body>/.exec(printPage(page))![1];
};
const m = marked;

describe('English words on a page of another language', () => {
  it.each([
    ['are marked as English', `<p>${m('Visits')}</p>`, '<p><span lang="en" dir="ltr">Visits</span></p>'],
    ['are marked within other words', `<p>أ ${m('Visits')} ب</p>`, '<p>أ <span lang="en" dir="ltr">Visits</span> ب</p>'],
    [
      'are marked with what is between them',
      `<p>${m('Go <b>and</b> see')}, ${m('then')}</p>`,
      '<p><span lang="en" dir="ltr">Go <b>and</b> see</span>, <span lang="en" dir="ltr">then</span></p>',
    ],
    ['are marked once', `<p>${m(m('Visits'))}</p>`, '<p><span lang="en" dir="ltr">Visits</span></p>'],
    [
      'are marked inside templates',
      `<template><p>${m('a')}</p></template>`,
      '<template><p><span lang="en" dir="ltr">a</span></p></template>',
    ],
    ['have no marks in attributes', `<a title="${m('a')}" data-text="${m('b')}">c</a>`, '<a title="a" data-text="b">c</a>'],
    ['have none in scripts', `<script type="application/json">"${m('a')}"</script>`, '<script type="application/json">"a"</script>'],
    [
      'are marked at the whole option',
      `<select><option>${m('a')}</option><option>ب</option></select>`,
      '<select><option lang="en" dir="ltr">a</option><option>ب</option></select>',
    ],
    [
      'are marked at the text of a drawing',
      `<svg><text x="1">${m('a')}</text><text>ب</text></svg>`,
      '<svg><text x="1" lang="en">a</text><text>ب</text></svg>',
    ],
    [
      'leave no mark that has no partner',
      `<p>${m('a')[0]}b</p><p>c${m('a').at(-1)}</p>`,
      '<p><span lang="en" dir="ltr">b</span></p><p>c</p>',
    ],
  ])('%s', (_, before, after) => {
    expect(shown(before)).toBe(after);
  });
});
