import { expect, it } from 'vitest';
import { dayOrder } from './day-order.inline.ts';

const written = (language: string) => new Date('2026-11-22').toLocaleDateString(dayOrder(language), { dateStyle: 'long', timeZone: 'UTC' });

it.each([
  ['en', '22 November 2026'],
  ['fr', '22 novembre 2026'],
  ['en-US', 'November 22, 2026'],
])('writes a day in %s as %s', (language, expected) => {
  expect(written(language)).toBe(expected);
});
