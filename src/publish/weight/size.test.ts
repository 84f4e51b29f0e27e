import { expect, it } from 'vitest';
import { sizeIn } from './size.ts';

it.each([
  ['en', 34_400, '34 kB'],
  ['en', 1_351_849, '1.4 MB'],
  ['fr', 1_351_849, '1,4\u202fMo'],
])('in %s, %d bytes are %s', (language, bytes, words) => expect(sizeIn(language)(bytes)).toBe(words));
