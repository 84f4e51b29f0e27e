import { expect, it } from 'vitest';
import { ledgerSeal } from '#library/ledger-seal.ts';
import { library } from '#library/index.ts';
import { miniatureLibrary, nothingPromised, withContent } from '#library/miniature.fixture.ts';
import type { PromisedFile } from '#schemas/ledger.ts';
import { ledgerFile } from './next-ledger.ts';
import { publishedFiles } from './published-files.ts';
import { checkPublishedFiles } from './published-files-check.ts';

const now: PromisedFile[] = [
  { path: '/data/tools.csv', fields: ['id', 'title', 'family'] },
  { path: '/data/tools.json', fields: ['id', 'stages[]'] },
];

/** What is said if this was published and that is written now. */
function said(promised: PromisedFile[], written = now): string[] {
  const notes = { ...nothingPromised, files: promised };
  const ledger = { ...notes, seal: ledgerSeal(notes) };
  return withContent({ 'content/ledger.yaml': ledgerFile(ledger) }, (root) => {
    try {
      checkPublishedFiles(root, { ...miniatureLibrary(), ledger }, written);
      return [];
    } catch (error) {
      return (error as Error).message.split('\n').slice(1);
    }
  });
}

it('lets open data grow, and columns change places', () => {
  expect(said([{ path: '/data/tools.csv', fields: ['family', 'id'] }])).toEqual([]);
});

it.each<[string, PromisedFile, string]>([
  [
    'a column',
    { path: '/data/tools.csv', fields: ['id', 'kind', 'parts'] },
    'The columns "kind", "parts" of "/data/tools.csv" were published and are gone; write "kind", "parts" again among the columns of its table, which src/publish/data/collections.ts names, and leave the cells empty where nothing is known.',
  ],
  [
    'a field',
    { path: '/data/tools.json', fields: ['kind'] },
    'The fields "kind" of "/data/tools.json" were published and are gone; write "kind" again in its schema, which src/publish/data/collections.ts names; it may be optional, and a new name may be next to it.',
  ],
  [
    'a collection',
    { path: '/data/schema/birds.json' },
    `"/data/schema/birds.json" was published and is no longer written, but others fetch it; bring its collection back in src/publish/data/collections.ts: collection({ id: 'birds', … }).`,
  ],
  [
    'a figure',
    { path: '/data/figures/figure-9.csv', fields: ['label'] },
    '"/data/figures/figure-9.csv" was published and is no longer written, but others fetch it; bring the figure back in content/figures/figure-9.yaml, with its labels.',
  ],
  [
    'a file of test vectors',
    { path: '/data/old-vectors.json' },
    `"/data/old-vectors.json" was published and is no longer written, but others fetch it; write its line again in "rootFiles" of src/site/routes.ts: '/data/old-vectors.json': '….ts'.`,
  ],
])('says what to write when %s is gone, and where it was promised', (_, promised, sentence) => {
  const [one, ...others] = said([{ path: '/data/tools.csv', fields: ['id'] }, promised]);
  expect(others).toEqual([]);
  // The remark at the top, an empty line, four names before the files, and the file before this one.
  expect(one).toMatch(/^ {2}content\/ledger\.yaml:9 {2}/);
  expect(one!.replace(/^\S* +\S+ {2}/, '')).toBe(sentence);
});

it('knows every file of open data by its fields', () => {
  const files = publishedFiles(library());
  const tables = files.filter(({ path }) => path.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(1);
  expect(files.filter(({ path, fields }) => path.endsWith('.csv') && !fields?.length)).toEqual([]);
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['/feed.xml', '/data/schema/answers.json']));
  expect(files.filter(({ path }) => path.includes('['))).toEqual([]);
});
