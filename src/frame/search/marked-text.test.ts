import { describe, expect, it } from 'vitest';
import { withPage } from '#kit/page.fixture.ts';
import { markedNodes, stretches } from './marked-text.ts';

withPage('document', 'Text');

const text = (value: string) => ({ text: value, marked: false });
const mark = (value: string) => ({ text: value, marked: true });

describe('an excerpt', () => {
  it.each([
    ['no match', [text('no match')]],
    ['a <mark>visit</mark> to', [text('a '), mark('visit'), text(' to')]],
    ['<mark>study</mark> <mark>visit</mark>', [mark('study'), text(' '), mark('visit')]],
    ['1 &lt; 2 &gt; 0 & more', [text('1 < 2 > 0 & more')]],
    ['<mark>&lt;img</mark> src=x onerror=alert(1)&gt;', [mark('<img'), text(' src=x onerror=alert(1)>')]],
    ['<b>a</b></mark>', [text('<b>a</b></mark>')]],
    ['<mark>open', [text('<mark>open')]],
    ['', []],
  ])('%j', (excerpt, expected) => expect(stretches(excerpt)).toEqual(expected));

  it('never becomes markup', () => {
    const box = document.createElement('p');
    box.append(...markedNodes('<img src=x onerror=alert(1)> <mark><b>a</b></mark>'));
    expect(box.querySelectorAll('*').length).toBe(1);
    expect(box.innerHTML).toBe('&lt;img src=x onerror=alert(1)&gt; <mark>&lt;b&gt;a&lt;/b&gt;</mark>');
  });
});
