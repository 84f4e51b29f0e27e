import { describe, expect, it } from 'vitest';
import { parsePage, printPage } from './html-page.ts';
import { relocatePage } from './relocation.ts';

function relocated(body: string, root = '../../'): string {
  const page = parsePage(`<!doctype html><html><head></head><body>${body}</body></html>`);
  relocatePage(page, root);
  return /<body>(.*)<\/body>/s.exec(printPage(page))![1]!;
}

describe('addresses in a page', () => {
  it.each([
    ['<a href="/tools/">a</a>', '<a href="../../tools/">a</a>'],
    ['<a href="https://example.org/">a</a>', '<a href="https://example.org/">a</a>'],
    ['<a href="#x">a</a>', '<a href="#x">a</a>'],
    ['<img src="/a.png" srcset="/a.png 1x, /b.png 2x">', '<img src="../../a.png" srcset="../../a.png 1x, ../../b.png 2x">'],
    ['<video poster="/p.jpg"></video>', '<video poster="../../p.jpg"></video>'],
    [
      '<form action="/go/"><button formaction="/no/"></button></form>',
      '<form action="../../go/"><button formaction="../../no/"></button></form>',
    ],
    ['<object data="/a.svg"></object>', '<object data="../../a.svg"></object>'],
    [
      '<svg><a xlink:href="/x/"></a><a href="/y/"></a><use href="#z"></use></svg>',
      '<svg><a xlink:href="../../x/"></a><a href="../../y/"></a><use href="#z"></use></svg>',
    ],
    ['<template><a href="/t/">a</a></template>', '<template><a href="../../t/">a</a></template>'],
    ['<noscript><a href="/n/">a</a></noscript>', '<noscript><a href="../../n/">a</a></noscript>'],
    [
      '<plg-x data-href="/d/" data-src="/e.js" data-word="/or/"></plg-x>',
      '<plg-x data-href="../../d/" data-src="../../e.js" data-word="/or/"></plg-x>',
    ],
    ['<script src="/_astro/a.js" type="module"></script>', '<script src="../../_astro/a.js" type="module"></script>'],
    ['<p>See /tools/ for more.</p>', '<p>See /tools/ for more.</p>'],
  ])('%s', (body, expected) => expect(relocated(body)).toBe(expected));

  it('a page without a fixed place gets the whole path', () => {
    expect(relocated('<a href="/tools/">a</a>', '/a/b/')).toBe('<a href="/a/b/tools/">a</a>');
  });

  it('redirects, and gives scripts the root', () => {
    const page = parsePage('<!doctype html><html lang="en"><head><meta http-equiv="refresh" content="0;url=/x/"></head>');
    relocatePage(page, './');
    const html = printPage(page);
    expect(html).toContain('content="0;url=./x/"');
    expect(html).toContain('<html lang="en" data-root="./">');
  });

  it.each(['<script type="module">import"/_astro/a.js"</script>', '<style>a{background:url(/_astro/a.png)}</style>'])(
    'refuses %s',
    (body) => expect(() => relocated(body)).toThrow('/_astro/'),
  );
});
