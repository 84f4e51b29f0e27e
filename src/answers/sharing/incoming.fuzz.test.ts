import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode, format, longestChat, newTag, slots } from '#answers/code/index.ts';
import { madeUpLists } from '#answers/code/made-up-lists.ts';
import { states } from '#answers/store/answers.ts';
import { readStored } from '#answers/store/stored.ts';
import { answersIn } from '#workshop/board/intake/incoming.ts';
import { hostileText } from '#tests/hostile.ts';
import { expectUnpolluted, runs } from '#tests/runs.ts';
import { readText } from './incoming.ts';
import { refusalReasons } from './refusals.ts';

const lists = madeUpLists;
const code = fc
  .tuple(fc.constantFrom(...lists), fc.infiniteStream(fc.constantFrom(...states)))
  .map(([list, marks]) =>
    format(
      encode({ tag: newTag(), answers: [{ list, states: Object.fromEntries(slots(list).map(({ id }) => [id, marks.next().value!])) }] }),
    ),
  );
/** Codes whole and hurt, between anything. */
const pasted = fc
  .array(
    fc.oneof(
      hostileText,
      code,
      fc.tuple(code, fc.nat(40), hostileText).map(([good, at, text]) => good.slice(0, at) + text + good.slice(at)),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

describe('whatever is pasted where codes are read', () => {
  it('gives answers that can be kept, or one of the sentences', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const read = readText(text, lists, new Date(0));
        if (!read.ok) return void expect(refusalReasons).toContain(read.reason);
        expect(readStored(JSON.stringify(read.answers))).toEqual(read.answers);
      }),
      runs(2_000),
    );
    expectUnpolluted();
  });

  it('puts on a board nothing but states of questions that the guide asks', () => {
    const ids = new Set(lists.flatMap((list) => slots(list).map(({ id }) => id)));
    fc.assert(
      fc.property(pasted, (text) => {
        const { answers, refused } = answersIn(text, lists);
        for (const { states: given, tag } of answers) {
          expect(Object.keys(given).every((id) => ids.has(id)) && Object.values(given).every((state) => states.includes(state))).toBe(true);
          expect(tag).toBeLessThan(2 ** 20);
        }
        for (const one of refused) expect(one.text.length).toBeLessThanOrEqual(400);
      }),
      runs(2_000),
    );
  });

  it('is refused unread where it is more than anybody has', () => {
    for (const unit of ['x', 'P ', 'P0-', '<img src=x onerror=alert(1)>']) {
      expect(readText(unit.repeat(10_000_000 / unit.length), lists, new Date(0))).toEqual({ ok: false, reason: 'too-much' });
    }
    expect(readText('x '.repeat(longestChat / 2), lists, new Date(0))).toMatchObject({ ok: false, reason: 'too-long' });
  });
});
