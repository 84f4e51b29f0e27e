import { beforeEach, describe, expect, it } from 'vitest';
import { faultKinds, faultsBy, type FaultBy } from './fault-kinds.fixture.ts';
import { stubPage } from './kept-pages.fixture.ts';
import { happen } from './unit-faults.fixture.ts';
import { Visit } from './visit.fixture.ts';

beforeEach(stubPage);

/** The words of these that a text has. */
const found = (words: readonly string[], text: string) => words.filter((word) => text.includes(word));

describe.each(faultsBy('unit'))('%s: %s', (fault) => {
  it.each(faultKinds.filter((kind) => kind.fault === fault))('$tool: $expected', ({ tool, expected }) => {
    const visit = new Visit(tool);
    for (const { page, again, words, untouched } of happen[fault as FaultBy<'unit'>](visit)) {
      expect(found(words, page.shown())).toEqual(expected === 'gone' ? [] : words);
      expect(page.asks()).toBe(expected === 'asked');
      if (expected !== 'asked') expect(found(words, again().shown())).toEqual(expected === 'gone' ? [] : words);
      const texts = visit.stored.map(([, , text]) => text);
      if (expected === 'gone') expect(found(words, texts.join('\n'))).toEqual([]);
      if (untouched !== undefined) expect(texts).toContain(untouched);
    }
  });
});

it('each fault is in the table, with a tool', () => {
  const listed = new Set(faultKinds.map(({ fault }) => fault));
  expect([...faultsBy('unit'), ...faultsBy('browser')].filter(([fault]) => !listed.has(fault))).toEqual([]);
});
