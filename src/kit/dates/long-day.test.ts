import { expect, it } from 'vitest';
import { longDay } from './long-day.ts';

it.each([
  ['en', '22 November 2026'],
  ['fr', '22 novembre 2026'],
  ['ar-EG', '22 نوفمبر 2026'],
  ['en-US', 'November 22, 2026'],
])('writes a day in %s as %s', (language, expected) => {
  expect(longDay(new Date('2026-11-22'), language)).toBe(expected);
});
