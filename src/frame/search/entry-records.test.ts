import { describe, expect, it } from 'vitest';
import type { Words } from '#kit/strings/words.ts';
import type { Case } from '#schemas/case.ts';
import type { GlossaryEntry } from '#schemas/glossary-entry.ts';
import type { Initiative } from '#schemas/initiative.ts';
import { glossaryRecords, initiativeRecords, sharedCaseRecords } from './entry-records.ts';

const words: Words = (key) => key;
const place = (address: string, language = 'fr') => ({ address, language, words });

describe('entries as search results', () => {
  it('a term has its meaning, an acronym what its letters mean, which is also a name of it', () => {
    const glossary = [
      { id: 'trust', kind: 'term', term: 'Trust', definition: 'To rely.', alsoWritten: ['trusting'] },
      { id: 'who', kind: 'acronym', term: 'WHO', expansion: 'World Health Organization', alsoWritten: [] },
    ] as unknown as GlossaryEntry[];
    expect(glossaryRecords(glossary, place('/g/'))).toMatchObject([
      { url: '/g/#trust', language: 'fr', meta: { entry: 'Trust', about: 'To rely.', names: 'trusting' } },
      { url: '/g/#who', meta: { acronym: 'WHO', about: 'World Health Organization', names: 'World Health Organization' } },
    ]);
  });

  it('an initiative is found by its acronym, and says where it works and on what', () => {
    const initiatives = [
      { id: 'a', name: 'A–Z Program', acronym: 'AN', region: 'africa', theme: 'water-policy' },
    ] as unknown as Initiative[];
    expect(initiativeRecords(initiatives, place('/i/', 'en'))).toMatchObject([
      { url: '/i/#a', meta: { entry: 'A–Z Program', names: 'AN, z programme', about: 'AN · region.africa · theme.water-policy' } },
    ]);
  });

  it('a case that shares a page is a result of its own, and one with a page is not', () => {
    const cases = [
      { id: 'a', title: 'A', summary: 'S', who: 'W', where: 'Here', page: 'both', stages: ['change-at-scale'] },
      { id: 'b', title: 'B' },
    ] as unknown as Case[];
    const records = sharedCaseRecords(cases, place('/fr/'), (stage) => `: ${stage}`);
    expect(records).toMatchObject([
      { url: '/fr/cases/both/#a', meta: { entry: 'A', about: 'S', names: 'W, Here' }, filters: { stage: [': change-at-scale'] } },
    ]);
  });
});
