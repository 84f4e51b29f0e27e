import { expect, it } from 'vitest';
import { said, type Instead } from './said.ts';

const strings = {
  'search.nowhere': 'Nowhere: {{words}}.',
  'search.corrected': '{{used}} for {{typed}}.',
  'search.fewer': 'Not all, but {{words}}.',
  'search.loose': 'Not together.',
};
const plain: Instead = { words: ['a', 'b'], nowhere: [], corrected: [], fewer: false, loose: false };

it.each([
  [{}, ''],
  [{ nowhere: ['x', 'y'] }, 'Nowhere: x+y.'],
  [{ corrected: [['v', 'a']], fewer: true }, 'a for v. Not all, but a+b.'],
  [{ loose: true }, 'Not together.'],
] satisfies [Partial<Instead>, string][])('%j is said as “%s”', (instead, sentence) =>
  expect(said({ ...plain, ...instead }, strings, (words) => words.join('+'))).toBe(sentence),
);
