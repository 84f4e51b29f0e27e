import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxTextLength } from '#answers/code/index.ts';
import { madeUpLists as lists } from '#answers/code/made-up-lists.fixture.ts';
import { pasted } from '#answers/code/pasted.fixture.ts';
import { readStored } from '#answers/store/read-stored.fixture.ts';
import { expectUnpolluted, thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { readText } from './code-in-text.ts';
import { refusalReasons } from './refusals.ts';
import { finished } from '#kit/slices.ts';

describe('whatever is pasted where codes are read', () => {
  it('gives answers that can be kept, or one of the sentences', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const read = finished(readText(text, lists, new Date(0)));
        if (!read.ok) return void expect(refusalReasons).toContain(read.reason);
        expect(readStored(JSON.stringify(read.answers))).toEqual(read.answers);
      }),
      thirdOfRuns(2_000),
    );
    expectUnpolluted();
  });

  it('is refused unread where it is more than anybody has', () => {
    for (const unit of ['x', 'P ', 'P0-', '<img src=x onerror=alert(1)>']) {
      expect(finished(readText(unit.repeat(10_000_000 / unit.length), lists, new Date(0)))).toEqual({ ok: false, reason: 'too-much' });
    }
    expect(finished(readText('x'.repeat(maxTextLength), lists, new Date(0)))).toMatchObject({ ok: false, reason: 'too-long' });
  });
});
