import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

vi.resetModules();
vi.doMock('../../config/languages.ts', () => ({ rootKey: 'root', languages: { root: {}, fr: {} } }));
const { englishIds, idsFor } = await import('./english-ids.ts');
afterAll(() => {
  vi.doUnmock('../../config/languages.ts');
  vi.resetModules();
});

const root = mkdtempSync(join(tmpdir(), 'english-ids-'));
const docs = join(root, 'content/docs');
beforeEach(() => mkdirSync(join(docs, 'fr'), { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

async function ids(english: string, french: string, ending = '.md', file = join(docs, 'fr', `page${ending}`)): Promise<string[]> {
  writeFileSync(join(docs, `page${ending}`), `---\ntitle: Page\n---\n\n${english}`);
  writeFileSync(file, `---\ntitle: Page\n---\n\n${french}`);
  const options = { hastPlugins: [englishIds], fileURL: pathToFileURL(file) };
  const text = ending === '.md' ? (await markdownToHtml(french, options)).html : (await mdxToJs(french, options)).code;
  return [...text.matchAll(/id[:=] ?"([^"]*)"/g)].map(([, id]) => id!);
}

describe('the headings of a translated page', () => {
  it.each(['.md', '.mdx'])('have the ids of the English ones, in %s files', async (ending) => {
    expect(await ids('## Tools\n\n### When to use\n\n## Tools', '## Outils\n\n### Quand ?\n\n## Outils', ending)).toEqual([
      'tools',
      'when-to-use',
      'tools-1',
    ]);
  });

  it('keep theirs where there is no English page, and on the English page itself', async () => {
    writeFileSync(join(docs, 'fr/alone.md'), '');
    expect(await ids('## Tools', '## Outils', '.md', join(docs, 'fr/alone.md'))).toEqual([]);
    expect(await ids('## Tools', '## Tools', '.md', join(docs, 'page.md'))).toEqual([]);
  });

  it.each([
    ['one more in English', [2, 2, 3], [2, 3], ['a', 'c']],
    ['one more here', [2, 2], [2, 3, 2], ['a', undefined, 'b']],
    ['others between the same', [2, 3, 3, 2], [2, 4, 2], ['a', undefined, 'd']],
    ['none in English', [], [2], [undefined]],
  ])('are matched before and after what differs: %s', (_, english, own, wanted) => {
    const named = english.map((depth, at) => ({ depth, slug: 'abcd'[at]! }));
    expect(
      idsFor(
        own.map((depth) => ({ depth })),
        named,
      ),
    ).toEqual(wanted);
  });
});
