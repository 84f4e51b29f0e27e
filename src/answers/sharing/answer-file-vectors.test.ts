import { expect, it } from 'vitest';
import { answerFileSchema } from '#schemas/answer-file.ts';
import { answerFileVectors } from './answer-file-vectors.ts';

const { files, refusals } = answerFileVectors();

it('hold what the published schema says, and nothing that it refuses', () => {
  expect(answerFileVectors()).toEqual({ files, refusals });
  for (const { file, tag, lists } of files) {
    const read = answerFileSchema.parse(JSON.parse(file.replace(/^\uFEFF/, '')));
    expect([read.tag ?? null, read.lists]).toEqual([tag, lists]);
  }
  for (const { file, reason } of refusals)
    if (reason !== 'not-json') expect(answerFileSchema.safeParse(JSON.parse(file)).success, file).toBe(false);
});

it('include every reason for a refusal but a file that is too large', () => {
  expect(new Set(refusals.map(({ reason }) => reason))).toEqual(new Set(['not-json', 'not-answers', 'newer', 'damaged']));
});
