import { crc32, inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { workshopRowSchema } from '#schemas/workshop-row.ts';
import { exampleList, linkVectors } from './link-vectors.ts';

const { links, refusals } = await linkVectors();

it.each(links.map((vector) => [vector.link, vector] as const))(
  '%s is read as the page on file formats says, by other means',
  (link, vector) => {
    const [version, length, check, packed, end] = link.split('.') as [string, string, string, string, string];
    expect([end, packed.length.toString(36), crc32(packed).toString(36)]).toEqual(['e', length, check]);
    const row = workshopRowSchema.parse(JSON.parse(inflateRawSync(Buffer.from(packed, 'base64url')).toString('utf8')));
    const [title, date, language, side, named, runs, prompts, wordings = []] = row;
    const sides = typeof side === 'number' ? ['none', 'host-guest', 'person-organisation'][side]! : side;
    expect(vector.set).toMatchObject({ title, date, language, sides, named: named === 1, prompts });
    const ids = runs.flatMap(
      ([list, , ...slots]) => (expect(list).toBe(exampleList.number), slots.map((slot) => exampleList.questions[slot]!.id)),
    );
    expect(vector.questions.map(({ id }) => id)).toEqual([...ids, ...prompts.map((_, i) => `p${i + 1}`)]);
    const numberOf = (asked: readonly string[]) => {
      const mixed = crc32(JSON.stringify([[...ids, ...asked.map((text) => `"${text}`)], sides]));
      return version === 'w1' ? 262_144 + (mixed % 1_835_008) : 2_097_152 + 2 * (mixed % 66_060_288) + named;
    };
    expect(vector.number).toBe(numberOf(prompts));
    expect([version === 'w3', vector.wordings.map(({ code }) => code)]).toEqual([wordings.length > 0, wordings.map(numberOf)]);
  },
);

it('has an example of each way in which a link is broken', () => {
  expect(new Set(refusals.map(({ reason }) => reason))).toEqual(new Set(['none', 'cut', 'damaged', 'newer', 'foreign']));
});
