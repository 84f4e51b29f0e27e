import { expect, it } from 'vitest';
import { nameHeadingLinks } from './heading-links.ts';
import { parsePage, printPage } from './html-page.ts';

it('names the link of a heading without anything in it, and leaves other links alone', () => {
  const page = parsePage(
    '<!doctype html><h2>Herons</h2><a class="sl-anchor-link" href="#h"><span aria-hidden="true"><svg></svg></span><span class="sr-only">Section titled “Herons”</span></a><a href="x">Egrets</a>',
  );
  nameHeadingLinks(page);
  expect(printPage(page)).toContain('<a class="sl-anchor-link" href="#h" aria-label="Section titled “Herons”"></a><a href="x">Egrets</a>');
});
