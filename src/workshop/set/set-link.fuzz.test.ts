import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attacks, damagedJson, hostileText, hostileValue } from '#kit/fuzz/hostile.fixture.ts';
import { expectUnpolluted, thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { openSet } from './open-set.ts';
import { crc32 } from '#kit/files/packed.ts';
import { pack } from '#kit/files/pack.ts';
import { linkRefusals, readSet } from './set-link.ts';
import { writeSet } from './written-set.ts';
import { limits } from '#schemas/workshop-limits.ts';
import { madeUpSetLists } from './made-up-set-lists.fixture.ts';
import { cleanSet, type WorkshopSet } from './set.ts';

const lists = madeUpSetLists;

/** What somebody writes who knows how links are made and holds to none of the rules. */
const forged = damagedJson(
  fc.constant([
    'Round',
    '2026-12-01',
    'en',
    1,
    0,
    [
      [5, 1, 0, 1],
      [2, 1, 3],
    ],
    ['What would you say?', ...attacks],
  ]),
);
const linkOf = async (json: string) => {
  const packed = await pack(json);
  return `w1.${packed.length.toString(36)}.${crc32(packed).toString(36)}.${packed}.e`;
};

describe('the link of a workshop', () => {
  it('is refused for a known reason, or opens to a set within all limits, with no sign that changes the page around it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          { weight: 4, arbitrary: forged },
          hostileValue.map((value) => JSON.stringify(value) ?? ''),
        ),
        async (json) => {
          const read = await openSet(await linkOf(json), lists);
          if (!read.ok) return void expect(linkRefusals).toContain(read.reason);
          const { title, prompts, items, sides } = read.set;
          expect(cleanSet(read.set)).toEqual(read.set);
          expect(items.length).toBeLessThanOrEqual(limits.items);
          expect(prompts.length).toBeLessThanOrEqual(limits.prompts);
          for (const text of [title, ...prompts, ...(typeof sides === 'string' ? [] : sides)]) {
            expect([...text].length).toBeLessThanOrEqual(limits.prompt);
            expect(text).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
          }
          expect(await readSet(await writeSet(read.set))).toEqual({ ok: true, set: read.set });
        },
      ),
      thirdOfRuns(300),
    );
    expectUnpolluted();
  });

  it('is made of any texts at the desk, and opens again', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileText,
        fc.array(hostileText, { maxLength: 5 }),
        fc.tuple(hostileText, hostileText),
        async (title, prompts, sides) => {
          const set: WorkshopSet = { title, date: title, language: title, sides, named: false, items: [], prompts, revisions: {} };
          expect(await readSet(await writeSet(set))).toEqual({ ok: true, set: cleanSet(set) });
        },
      ),
      thirdOfRuns(200),
    );
  });

  it('of any other text is refused, however long it is', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        expect((await readSet(`#w1.${text}`)).ok).toBe(false);
      }),
      thirdOfRuns(300),
    );
    expect((await readSet(`w1.${'a'.repeat(10_000_000)}`)).ok).toBe(false);
  });
});
