import { describe, expect, it } from 'vitest';
import type { Library } from '#library/reading/library.ts';
import { pageTerms } from './page-terms.ts';

const library = {
  stages: [
    { id: 'sustained-contact', tools: [{ tool: 'site-visits' }] },
    { id: 'change-at-scale', tools: [] },
  ],
  tools: [{ id: 'site-visits', aliases: ['study tour', 'field trip'] }],
  synonyms: [
    { words: ['study visit', 'study tour'], translations: { fr: ['visite'] }, pages: ['/tools/site-visits/'] },
    { words: ['home'], pages: ['/'] },
  ],
} as unknown as Library;

describe('what the search knows about a page', () => {
  it('a tool is found by its aliases, its synonyms and the stages it serves', () => {
    expect(pageTerms('/tools/site-visits/', { tool: 'site-visits', aliases: ['field trip', 'delegation'] }, library)).toEqual({
      stages: ['sustained-contact'],
      synonyms: ['study visit', 'study tour', 'visite'],
      aliases: ['field trip', 'delegation'],
    });
  });

  it('another page by what stands at its head', () => {
    expect(pageTerms('/stages/change-at-scale/', { stages: ['change-at-scale'] }, library)).toEqual({
      stages: ['change-at-scale'],
      synonyms: [],
      aliases: [],
    });
  });
});
