import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#kit/fuzz/runs.fixture.ts';
import { someWalk, walkTabs } from './two-tabs.fixture.ts';

/** Whether a word is in a text, and not only as the beginning of another. */
const has = (text: string, word: string) => text.includes(word);

describe('two tabs with Back, erasing, undo, imports, and storage that is full or denied', () => {
  it('lose nothing that was written, and bring back nothing that was erased', () => {
    fc.assert(
      fc.property(someWalk, (moves) => {
        const { text, wanted, unwanted } = walkTabs(moves);
        expect({ lost: wanted.filter((word) => !has(text, word)), back: unwanted.filter((word) => has(text, word)) }).toEqual({
          lost: [],
          back: [],
        });
      }),
      runs(1_000),
    );
  });
});
