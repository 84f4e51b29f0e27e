import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slots, tagLimit } from '#answers/code/index.ts';
import { madeUpLists as lists } from '#answers/code/made-up-lists.fixture.ts';
import { pasted } from '#answers/code/pasted.fixture.ts';
import { thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { allSaid } from '#answers/store/said.inline.ts';
import { responsesIn } from './incoming.ts';
import { finished } from '#kit/slices.ts';

describe('whatever is pasted into a board', () => {
  it('puts on a board nothing but states of questions that the guide asks', () => {
    const ids = new Set(lists.flatMap((list) => slots(list).map(({ id }) => id)));
    fc.assert(
      fc.property(pasted, (text) => {
        const { responses, refused } = finished(responsesIn(text, lists));
        for (const { states: given, tag } of responses) {
          expect(Object.keys(given).every((id) => ids.has(id)) && Object.values(given).every((state) => allSaid.includes(state))).toBe(
            true,
          );
          expect(tag).toBeLessThan(tagLimit);
        }
        for (const one of refused) expect(one.text.length).toBeLessThanOrEqual(400);
      }),
      thirdOfRuns(2_000),
    );
  });
});
