import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#kit/fuzz/runs.fixture.ts';
import { someWalk, walkTabs } from './two-tabs.fixture.ts';

/** Whether a word is in a text, and not only as the beginning of another. */
const has = (text: string, word: string) => text.includes(word);

describe('two tabs with Back, waking up, erasing, undo, imports, and storage that is full or denied', () => {
  it.each([
    ['one process', false],
    ['two processes, each with a late copy of the storage', true],
  ])('lose nothing that was written, and bring back nothing that was erased: in %s', (_, apart) => {
    fc.assert(
      fc.property(someWalk, (moves) => {
        const { texts, wanted, unwanted } = walkTabs(moves, apart);
        for (const text of texts)
          expect({ lost: wanted.filter((word) => !has(text, word)), back: unwanted.filter((word) => has(text, word)) }).toEqual({
            lost: [],
            back: [],
          });
      }),
      runs(1_000),
    );
  });
});
