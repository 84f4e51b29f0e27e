import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { miniature, withContent } from '#library/miniature.fixture.ts';
import { readLibrary } from '#library/read-library.ts';
import { ContentError } from '#library/reading/problem.ts';
import { isContent, overlay, readAtStart } from './dev.ts';

describe('the files that a writer edits', () => {
  it.each([
    'content/gaps.yaml',
    'content/cases/a.yaml',
    'content/i18n/fr.yaml',
    'content/docs/index.mdx',
    'content/docs/guide/a.md',
    'content/docs/guide',
  ])('%s is one', (file) => expect(isContent(file)).toBe(true));
  it.each([
    'content/docs/guide/a.md~',
    'src/a.md',
    'src/site/reading-order.ts',
    '.astro/content.d.ts',
    'content/docs/a.png',
    'other/content/gaps.yaml',
  ])('%s is none', (file) => expect(isContent(file)).toBe(false));
});

describe('what is read before the first page', () => {
  const read = (change: (write: (file: string, text: string) => void, root: string) => void) =>
    withContent(miniature, (root) => {
      const before = readAtStart(root, readLibrary(root));
      change((file, text) => {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), text);
      }, root);
      return { before, after: readAtStart(root, readLibrary(root)) };
    });
  const strings = 'content/i18n/en.yaml';
  const settings = 'content/site.yaml';
  const happened = 'content/cases/visit.yaml';
  const figure = 'content/figures/figure-10.yaml';
  const list = 'content/checklists/sustained-contact.yaml';

  it.each<[string, Parameters<typeof read>[0]]>([
    ['the title of a case, which is in the menu', (write) => write(happened, miniature[happened]!.replace('A visit', 'A trip'))],
    ['a new file, which may have an address', (write) => write('content/figures/figure-1.yaml', miniature[figure]!.replaceAll('10', '1'))],
    ['a file that is gone', (_write, root) => rmSync(join(root, figure))],
    ['a word of the interface', (write) => write(strings, miniature[strings]!.replace('Act', 'Go on'))],
    ['a language', (write) => write('content/i18n/pt.yaml', 'state.act: Agir\n')],
  ])('is read again for %s, without starting again', (_what, change) => {
    const { before, after } = read(change);
    expect(after.kept).not.toBe(before.kept);
    expect(after.settings).toBe(before.settings);
  });

  it.each<[string, Parameters<typeof read>[0]]>([
    ['a page that has moved', (write) => write('content/redirects.yaml', '- { from: /visits/, to: /tools/site-visits/ }\n')],
    ['the name of the site', (write) => write(settings, miniature[settings]!.replace('Guide', 'Path'))],
  ])('needs a server that starts again for %s', (_what, change) => {
    const { before, after } = read(change);
    expect(after.settings).not.toBe(before.settings);
  });

  it.each<[string, Parameters<typeof read>[0]]>([
    ['the text of a question', (write) => write(list, miniature[list]!.replace('What comes next?', 'What next?'))],
    ['a page', (write) => write('content/docs/guide/a.md', '---\ntitle: A\ndescription: B\nkind: guide\n---\nText\n')],
  ])('is as it was after an edit of %s', (_what, change) => {
    const { before, after } = read(change);
    expect(after).toEqual(before);
  });
});

describe('the overlay of a mistake', () => {
  it('has its sentence, and opens the first place that it names', () => {
    const mistake = new ContentError([
      { file: 'content/gaps.yaml', line: 7, sentence: 'One.' },
      { file: 'content/a.yaml', line: 2, sentence: 'Two.' },
    ]);
    expect(overlay(mistake, '/project')).toEqual({
      message: mistake.message,
      stack: '',
      loc: { file: join('/project', 'content/gaps.yaml'), line: 7, column: 1 },
    });
  });

  it('opens nothing where no place is named', () => {
    expect(overlay(new Error('No.'), '/project')).toEqual({ message: 'No.', stack: '' });
  });
});
