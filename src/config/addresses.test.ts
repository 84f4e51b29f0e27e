import { afterAll, describe, expect, it, vi } from 'vitest';

// The site has one language so far; these tests give it a second.
vi.resetModules();
vi.doMock('./languages.ts', () => ({
  rootKey: 'root',
  languages: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr' } },
}));
const { languageOfFile, linksFrom, localeOf, localeOfFile, placeHref, plainPath } = await import('./addresses.ts');

afterAll(() => {
  vi.doUnmock('./languages.ts');
  vi.resetModules();
});

const page = (path: string) => new URL(path, 'https://example.org');

describe('a link of a page', () => {
  it.each([
    ['/tools/', '/tools/', '/tools/'],
    ['/fr/tools/', '/tools/', '/fr/tools/'],
    ['/fr/', '/', '/fr/'],
    ['/fr/', '/reference/sources/#guide', '/fr/reference/sources/#guide'],
    ['/fr/', '/cases/?stage=contact', '/fr/cases/?stage=contact'],
    ['/fr/data/', '/data/tools.csv', '/data/tools.csv'],
    ['/fr/', '/feed.xml', '/feed.xml'],
    ['/friends/', '/tools/', '/tools/'],
  ])('at %s to %s is %s', (from, path, href) => {
    expect(linksFrom(page(from))(path)).toBe(href);
  });
});

describe('the language of a page', () => {
  it('is known from its path and from its file', () => {
    expect([localeOf('/fr/tools/'), localeOf('/tools/'), localeOf('/')]).toEqual(['fr', undefined, undefined]);
    expect(localeOfFile(new URL('file:///a/content/docs/fr/tools/index.mdx'))).toBe('fr');
    expect(localeOfFile(new URL('file:///a/content/local/docs/fr/herons.md'))).toBe('fr');
    expect(localeOfFile(new URL('file:///a/content/docs/tools/index.mdx'))).toBeUndefined();
    expect(localeOfFile(undefined)).toBeUndefined();
    expect([languageOfFile(new URL('file:///a/content/docs/fr/tools/index.mdx')), languageOfFile(undefined)]).toEqual(['fr', 'en']);
  });

  it.each(['/tools/', '/', '/cases/?stage=contact'])('can be taken out of %s and put back', (path) => {
    expect(plainPath(placeHref(path, 'fr'))).toBe(path);
    expect(plainPath(path)).toBe(path);
  });
});
