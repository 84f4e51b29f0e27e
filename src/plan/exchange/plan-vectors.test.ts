import { expect, it } from 'vitest';
import { planFileSchema } from '#schemas/plan-file.ts';
import { planVectors } from './plan-vectors.ts';

const { plans, refusals } = planVectors();

it('are the same every time, and have the shape that the published schema describes', () => {
  expect(planVectors()).toEqual({ plans, refusals });
  for (const { file, plan } of plans) {
    const { format: _, version: __, ...rest } = planFileSchema.parse(JSON.parse(file.replace(/^\uFEFF/, '')));
    const inOrder = Object.entries(rest).map(([kind, part]) => [
      kind,
      Array.isArray(part) ? [...(part as { id: string }[])].sort((one, other) => (one.id < other.id ? -1 : 1)) : part,
    ]);
    expect(Object.fromEntries(inOrder)).toEqual(plan);
  }
});

it('include every reason for a refusal but a file that is too large', () => {
  expect(new Set(refusals.map(({ reason }) => reason))).toEqual(
    new Set(['not-json', 'not-plan', 'newer', 'damaged', 'steps', 'links', 'circle']),
  );
});

it('name the place where a file is damaged', () => {
  expect(refusals.filter(({ reason }) => reason === 'damaged').map(({ place }) => place)).toEqual([
    'version',
    'links.0.sure',
    'about.name',
    'steps.0.id',
    'links.1',
    'links.1',
    'steps.1.id',
  ]);
});
