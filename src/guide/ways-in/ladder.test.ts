import { describe, expect, it } from 'vitest';
import { stageIds } from '#schemas/fields.ts';
import { ladder } from './ladder.ts';

describe('the questions that lead to a stage', () => {
  it('are six at most', () => {
    expect(ladder.length).toBeLessThanOrEqual(6);
  });

  it('lead to every stage, in order', () => {
    expect([...new Set(ladder.map(({ stage }) => stage))]).toEqual([...stageIds]);
  });
});
