import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Paper } from '#schemas/paper.ts';
import { unshownSheets } from './unshown-sheets.ts';

const root = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(root, { recursive: true }));
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
write('content/docs/letters.mdx', 'Two letters.\n\n<LetterForm sheet="ask" />\n');
write(
  'content/papers/letters.yaml',
  'id: letters\npage: letters\nsheets:\n  - id: ask\n    title: Ask\n  - id: thanks\n    title: Thanks\n',
);

const paper = (page?: string) => ({ id: 'letters', page, sheets: [{ id: 'ask' }, { id: 'thanks' }] }) as Paper;

it('names a sheet that the page of its paper does not show, at its line', () => {
  expect(unshownSheets(root, { papers: [paper('letters')] })).toEqual([
    {
      file: 'content/papers/letters.yaml',
      line: 6,
      sentence: expect.stringMatching(
        /^No reader would see the sheet "thanks"; write <LetterForm sheet="thanks" \/> into content\/docs\/letters\.mdx/,
      ),
    },
  ]);
});

it('says nothing of a paper that has a page below /papers/, which shows all of its sheets', () => {
  expect(unshownSheets(root, { papers: [paper()] })).toEqual([]);
});
