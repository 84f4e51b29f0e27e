import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '#kit/files/packed.ts';
import { pack } from '#kit/files/pack.ts';
import { limits } from '#schemas/workshop-limits.ts';
import { cleanSet, emptySet, type WorkshopSet } from './set.ts';
import { readSet } from './set-link.ts';
import { writeSet } from './written-set.ts';
import { madeUpSetLists } from './made-up-set-lists.fixture.ts';
import { someSet } from './some-sets.fixture.ts';

const lists = madeUpSetLists;
const sets = someSet(lists);
const example: WorkshopSet = {
  ...emptySet('en'),
  title: 'Round one',
  items: [
    { list: 2, slot: 1 },
    { list: 5, slot: 0 },
    { list: 2, slot: 0 },
  ],
  prompts: ['What would your minister say?'],
  revisions: { 2: 1, 5: 1 },
};
const linkOf = async (row: unknown) => {
  const packed = await pack(JSON.stringify(row));
  return `w1.${packed.length.toString(36)}.${crc32(packed).toString(36)}.${packed}.e`;
};

describe('a set in a link', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(sets, async (set) => {
        expect(await readSet(await writeSet(set))).toEqual({ ok: true, set });
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from a whole address, wrapped lines, escaped characters and a full stop after it', async () => {
    const link = await writeSet(example);
    const wrapped = `https://example.org/a/workshop/take/#${link.slice(0, 30)}\n  ${link.slice(30)}.`;
    for (const text of [wrapped, `#${link}`, encodeURIComponent(link).replaceAll('.', '%2E'), link.slice(0, -2)]) {
      expect(await readSet(text)).toEqual({ ok: true, set: example });
    }
  });

  it('of the first version opens as one, and is written as one again', async () => {
    const link = (await writeSet(example)).replace(/^w2/, 'w1');
    const read = await readSet(link);
    expect(read).toEqual({ ok: true, set: { ...example, first: true } });
    expect(read.ok && (await writeSet(read.set))).toBe(link);
  });

  it('brings earlier wordings along, but none that changes more than words', async () => {
    const link = await writeSet({
      ...example,
      prompts: ['Why now?', 'Who pays?'],
      wordings: [['Why mow?', 'Who pays?'], ['Who pays?', 'Why now?'], ['Why now?', 'Who pays?'], ['Why now?'], ['Why mow?', 'Who pays?']],
    });
    expect(link).toMatch(/^w3/);
    expect(await readSet(link)).toMatchObject({ ok: true, set: { wordings: [['Why mow?', 'Who pays?']] } });
    expect(await readSet(await writeSet({ ...example, first: true, wordings: [['What?']] }))).toEqual({
      ok: true,
      set: { ...example, first: true },
    });
  });

  it('is refused as cut, wherever it was cut', async () => {
    const link = await writeSet(example);
    for (let length = 3; length < link.length - 2; length++) {
      expect(await readSet(link.slice(0, length)), link.slice(0, length)).toEqual({ ok: false, reason: 'cut' });
    }
  });

  it('is refused as damaged when one character is another', async () => {
    await fc.assert(
      fc.asyncProperty(sets, fc.nat(), fc.constantFrom('a', 'Z', '0', '-', '_'), async (set, seed, character) => {
        const link = await writeSet(set);
        const start = link.indexOf('.', link.indexOf('.', 3) + 1) + 1;
        const place = start + (seed % (link.length - start - 2));
        const spoilt = link.slice(0, place) + character + link.slice(place + 1);
        if (spoilt !== link) expect(await readSet(spoilt)).toEqual({ ok: false, reason: 'damaged' });
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['', 'none'],
    ['#', 'none'],
    ['PG0M-0000-0000-0000', 'foreign'],
    ['s1-q2-a', 'foreign'],
    ['%E0%A4%A', 'foreign'],
    ['w4.1.1.x.e', 'newer'],
    ['<img src=x onerror=alert(1)>', 'foreign'],
    ['x'.repeat(100_000), 'foreign'],
  ])('refuses %j', async (text, reason) => {
    expect(await readSet(text)).toEqual({ ok: false, reason });
  });

  it.each([
    ['no row', {}],
    ['nothing', null],
    ['a row of another length', ['', '']],
    ['a prompt that is no text', ['', '', 'en', 0, 0, [], [{ toString: 1 }]]],
    ['a slot that is no number', ['', '', 'en', 0, 0, [[1, 1, '__proto__']], []]],
    ['a slot below zero', ['', '', 'en', 0, 0, [[1, 1, -1]], []]],
    ['sides that are none', ['', '', 'en', 9, 0, [], []]],
    ['three sides', ['', '', 'en', ['a', 'b', 'c'], 0, [], []]],
  ])('refuses %s, however well it is packed', async (_, row) => {
    expect(await readSet(await linkOf(row))).toEqual({ ok: false, reason: 'foreign' });
  });

  it('does not unpack a link that holds far too much', async () => {
    const bomb = await linkOf(['', '', 'en', 0, 0, [], ['x'.repeat(1_000_000)]]);
    expect(bomb.length).toBeLessThan(1900);
    expect(await readSet(bomb)).toEqual({ ok: false, reason: 'foreign' });
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect((await readSet(`w1.${text}`)).ok).toBe(false);
      }),
    );
  });

  it('bounds what a hostile overlay says', async () => {
    const read = await readSet(
      await linkOf([
        't\u202E',
        '2026-13-99',
        'en"onload',
        ['<b>', '\u0000'],
        1,
        [[1, 1, 0, 0]],
        [' ', ...Array(9).fill('y\u0007'.repeat(240))],
      ]),
    );
    expect(read).toEqual({
      ok: true,
      set: {
        title: 't',
        date: '',
        language: 'en',
        sides: 'none',
        named: true,
        items: [{ list: 1, slot: 0 }],
        prompts: Array(5).fill('y '.repeat(120).trim()),
        revisions: { 1: 1 },
        first: true,
      },
    });
  });
});

describe('cleaning', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(sets, (set) => {
        expect(cleanSet(cleanSet(set))).toEqual(cleanSet(set));
      }),
    );
  });

  it('keeps no more questions than the maximum', () => {
    const items = Array.from({ length: 90 }, (_, slot) => ({ list: 0, slot }));
    expect(cleanSet({ ...example, items }).items).toHaveLength(limits.items);
  });
});
