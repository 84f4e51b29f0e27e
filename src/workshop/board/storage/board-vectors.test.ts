import { expect, it } from 'vitest';
import { boardFileSchema } from '#schemas/board-file.ts';
import { boardVectors } from './board-vectors.ts';

const { boards, refusals } = boardVectors();

it('are the same every time, and have the shape that the published schema describes', () => {
  expect(boardVectors()).toEqual({ boards, refusals });
  for (const { file } of boards) expect(boardFileSchema.safeParse(JSON.parse(file)).error).toBeUndefined();
});

it('show what the batches add up to, counted by other means', () => {
  for (const { file, shown } of boards) {
    const { responses, results, named } = boardFileSchema.parse(JSON.parse(file));
    for (const [id, { came, people, counts }] of Object.entries(shown)) {
      const given = Object.values(responses).flatMap(({ states }) => states[id] ?? []);
      expect(came).toBe(given.length);
      const { batches = [], whole = [] } = results[id] ?? {};
      const marks = whole.flatMap((place) => batches[place]!);
      const states = named
        ? given
        : marks.map((mark) => (['open', 'answered', 'act', 'not-for-us', 'untouched'] as const)[Number(mark.split(':')[1])]!);
      expect(people).toBe(states.length);
      for (const [state, count] of Object.entries(counts ?? {})) expect(states.filter((one) => one === state)).toHaveLength(count);
    }
  }
});

it('names who may not appear again by the hash that the page on file formats gives', () => {
  // The fourth is the third without one person, so all of their side are withheld.
  const { withheld } = boardFileSchema.parse(JSON.parse(boards[3]!.file)).results['e-q1']!;
  const bits = (value: bigint) => value & 0xffff_ffffn;
  const hash = (tag: bigint) => {
    const m = bits(bits(tag ^ (tag >> 15n) ^ 0x9e37_79b9n) * 0x85eb_ca6bn);
    return (bits(bits(m ^ (m >> 13n)) * 0xc2b2_ae35n) >> 16n).toString(16).padStart(4, '0');
  };
  const side = [0, 2, 4, 6, 8, 10].map((i) => BigInt(i * 2_000_003));
  expect(withheld).toEqual(side.map(hash).sort());
});

it('include every reason for a refusal but a file that is too large', () => {
  expect(new Set(refusals.map(({ reason }) => reason))).toEqual(new Set(['not-json', 'not-board', 'newer', 'damaged', 'unsafe']));
});
