import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { afterAll, describe, expect, it, vi } from 'vitest';

vi.resetModules();
vi.doMock('../../config/languages.ts', () => ({ rootKey: 'root', languages: { root: { lang: 'en' }, fr: { lang: 'fr' } } }));
vi.doMock('../../kit/strings/words.ts', () => ({
  wordsOf:
    (language: string) =>
    (key: string, values: { number?: string } = {}) =>
      `${language} ${key} ${values.number ?? ''}`.trim(),
}));
const { footnoteWords } = await import('./footnote-words.ts');
afterAll(() => {
  vi.doUnmock('../../config/languages.ts');
  vi.doUnmock('../../kit/strings/words.ts');
  vi.resetModules();
});

const page = '## Herons\n\nThey wait.[^reeds] They eat.[^fish] They wait.[^reeds]\n\n[^reeds]: [In](/reeds/) reeds.\n[^fish]: Fish.\n';
const options = (folder: string) => ({
  hastPlugins: [footnoteWords],
  fileURL: pathToFileURL(`${process.cwd()}/content/docs/${folder}a.md`),
});

describe('the footnotes of a page', () => {
  it.each([
    ['', 'en'],
    ['fr/', 'fr'],
  ])('are called what the language of content/docs/%s calls them', (folder, language) => {
    const { html } = markdownToHtml(page, options(folder));
    expect(html).toContain(`id="footnote-label">${language} footnote.heading</h2>`);
    expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual(
      ['1', '1-2', '2'].map((number) => `${language} footnote.back ${number}`),
    );
    expect(html).not.toMatch(/Footnotes|Back to/);
    expect(html).toContain('>Herons</h2>');
  });

  it('are so on pages with components, too', () => {
    const { code } = mdxToJs(page, options('fr/'));
    expect(code).toContain('children: "fr footnote.heading"');
    expect(code).toContain('"aria-label": "fr footnote.back 1-2"');
    expect(code).not.toMatch(/Footnotes|Back to/);
  });
});
