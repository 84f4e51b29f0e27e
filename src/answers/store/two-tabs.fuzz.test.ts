import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { someWalk, walkTabs } from './two-tabs.fixture.ts';

/** Whether a word is in a text, and not only as the beginning of another. */
const has = (text: string, word: string) => text.includes(word);

describe('two tabs with Back, waking up, erasing, undo, imports, switching projects, and storage that is full or denied', () => {
  it.each([
    ['one process', false],
    ['two processes, each with a late copy of the storage', true],
  ])('lose nothing that was written, bring back nothing that was erased, and mix no projects: in %s', (_, apart) => {
    fc.assert(
      fc.property(someWalk, (moves) => {
        const { texts, wanted, unwanted, writtenFor } = walkTabs(moves, apart);
        for (const { project, text } of texts) {
          const isOf = (word: string) => writtenFor.get(word) === project;
          expect({
            lost: wanted.filter((word) => isOf(word) && !has(text, word)),
            back: unwanted.filter((word) => has(text, word)),
            astray: [...writtenFor.keys()].filter((word) => !isOf(word) && has(text, word)),
          }).toEqual({ lost: [], back: [], astray: [] });
        }
      }),
      thirdOfRuns(1_000),
    );
  });
});
