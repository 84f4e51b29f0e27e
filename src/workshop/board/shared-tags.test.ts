import { expect, it } from 'vitest';
import { newBoard, type Board } from './board.ts';
import { boardsPerSharedTag } from './shared-tags.ts';

const boardOf = (people: number, code?: number): Board => ({
  ...newBoard('2026-12-03'),
  ...(code !== undefined && { code }),
  responses: Object.fromEntries(Array.from({ length: people }, (_, tag) => [tag, { states: { q: 'act' as const } }])),
});

it('says how often two of many people count as one, and nothing where that is rare', () => {
  expect([0, 1, 30, 250, 500, 1000].map((people) => boardsPerSharedTag(boardOf(people)))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    270,
    67,
  ]);
  expect(boardsPerSharedTag(boardOf(500, 2 ** 21))).toBe(270);
});

it('knows that the links of the first format have shorter tags', () => {
  expect([30, 60, 500].map((people) => boardsPerSharedTag(boardOf(people, 2 ** 18)))).toEqual([undefined, 590, 8]);
});
