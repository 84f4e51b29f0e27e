import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '#kit/fuzz/hostile.fixture.ts';
import { expectUnpolluted, thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { fits, readChoice, writeChoice } from './choice.ts';

const fields = ['region', 'text', 'sort'];
const queries = fc.oneof(
  hostileText,
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...fields), hostileText), hostileText), { maxLength: 5 })
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
);

describe('whatever is in the query of an address', () => {
  it('narrows by known fields only, and is written there again as it was read', () => {
    fc.assert(
      fc.property(queries, hostileText, (query, text) => {
        const choice = readChoice(query, fields);
        expect(Object.keys(choice)).toEqual(fields);
        expect(typeof fits({ fields: { region: ['africa'] }, text }, choice)).toBe('boolean');
        const written = writeChoice(query, choice);
        expect(written).toMatch(/^$|^\?[^#\s<>"]*$/);
        expect(readChoice(written, fields)).toEqual(choice);
      }),
      thirdOfRuns(2_000),
    );
    expectUnpolluted();
  });
});
