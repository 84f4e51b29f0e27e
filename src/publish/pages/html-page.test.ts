import { describe, expect, it } from 'vitest';
import { withPage } from '#kit/page.fixture.ts';
import { parsePage, printPage } from './html-page.ts';

withPage('XMLSerializer', 'DOMParser');

/** What a browser makes of the page: names, attributes and text, with nothing of its spelling. */
const seen = (html: string) => new XMLSerializer().serializeToString(new DOMParser().parseFromString(html, 'text/html'));

describe('a page read and written again means the same', () => {
  it.each([
    ['script', '<script>if (a < b && c) d = "</p>" + `<b>`;</script>'],
    ['module', '<script type="module">import("./x.js").then(({ a }) => a<1&&2)</script>'],
    ['data in a script', '<script type="application/json">{"a":"<\\/script> & \\u003c"}</script>'],
    ['style', '<style>a > b::before { content: "\\201C & <"; }</style>'],
    [
      'svg case',
      '<svg viewBox="0 0 1 1" preserveAspectRatio="none"><linearGradient id="g" gradientUnits="userSpaceOnUse"/><foreignObject><p>a</p></foreignObject><a xlink:href="/x/"><text text-anchor="middle" stroke-width="2">b</text></a></svg>',
    ],
    ['svg marker', '<svg><marker markerWidth="4" refX="3"/><path marker-end="url(#m)" d="M0 0L1 1"/></svg>'],
    ['entities', '<p title="&quot;a&quot; &amp;amp; &lt;b&gt;">&lt;i&gt; &amp;copy; &nbsp;&shy;&#x202F; é 日本 ع</p>'],
    ['pre', '<pre>\n\n  a\n b\n</pre><pre>\nfirst</pre><pre>x</pre>'],
    ['textarea', '<textarea>\n\n&lt;a&gt;\n  b </textarea><textarea></textarea>'],
    ['whitespace between inline elements', '<p><b>a</b> <i>b</i>\n<u>c</u></p>'],
    [
      'boolean and empty attributes',
      '<details open><summary>a</summary></details><input disabled value="" checked><a download href="x">b</a><p hidden>c</p><p hidden="until-found">d</p>',
    ],
    [
      'custom elements',
      '<plg-list data-words=\'{"a":"b \\"c\\""}\' data-x-1y="1" popover inert><button popovertarget="m" aria-expanded="false">e</button></plg-list>',
    ],
    ['template', '<template id="t"><tr><td>a</td></tr></template>'],
    ['noscript', '<noscript><p><a href="/x/">a</a></p></noscript>'],
    ['tables', '<table><tr><td colspan="2">a<td>b</table>'],
    ['math', '<math><mi>x</mi><mo>&lt;</mo></math>'],
    ['rtl and languages', '<p lang="ar" dir="rtl" translate="no">سلام</p>'],
    [
      'forms',
      '<form accept-charset="utf-8" novalidate><input maxlength="3" autocomplete="off" inputmode="numeric" enterkeyhint="done"><label for="a b">x</label></form>',
    ],
  ])('%s', (_, body) => {
    const html = `<!DOCTYPE html><html lang="en"><head><title>a &amp; b</title></head><body>${body}</body></html>`;
    expect(seen(printPage(parsePage(html)))).toBe(seen(html));
  });

  it('twice is the same as once', () => {
    const once = printPage(parsePage('<!doctype html><pre>\n\na</pre><p>b & c'));
    expect(printPage(parsePage(once))).toBe(once);
  });

  it('leaves the tree as it was', () => {
    const page = parsePage('<!doctype html><pre>\n\na</pre>');
    expect(printPage(page)).toBe(printPage(page));
  });
});
