import { expect, it } from 'vitest';
import { withoutHeaps } from './heaps.inline.ts';

it('cuts heaps of marks, and leaves what languages write', () => {
  const written = 'Tiếng Việt, हिन्दी, עִבְרִית, ﾊﾟﾋﾞ, ཧཱུྃ, e\u0323\u0302';
  expect(withoutHeaps(written)).toBe(written);
  expect(withoutHeaps(`a${'\u0316\u0301'.repeat(500)}b`)).toBe(`a${'\u0316\u0301'.repeat(4)}b`);
  expect(withoutHeaps('\u0316\uFF9E'.repeat(500))).toHaveLength(8);
});
