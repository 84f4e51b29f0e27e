import { describe, expect, it } from 'vitest';
import type { Initiative } from '#schemas/initiative.ts';
import { countBy, matrix } from './initiatives.ts';

const printed = { name: 'printed', acronym: 'printed', urls: 'printed', region: 'ours', theme: 'ours' } as const;
const initiative = (id: string, rest: Partial<Initiative>): Initiative => ({
  id,
  name: id,
  urls: [],
  region: 'africa',
  theme: 'audit',
  basis: printed,
  sources: ['guide Annex A'],
  ...rest,
});
const some = [
  initiative('a', { name: 'Réseau of Auditors', region: 'europe' }),
  initiative('b', { name: 'Peers for Justice', acronym: 'PFJ', theme: 'justice' }),
  initiative('c', { name: 'Budget Peers', note: 'Works in Kenya.' }),
];
describe('counting initiatives', () => {
  it('puts the most frequent first and breaks ties by the alphabet', () => {
    expect(countBy(some, 'region')).toEqual([
      ['africa', 2],
      ['europe', 1],
    ]);
    expect(countBy(some.slice(0, 2), 'theme')).toEqual([
      ['audit', 1],
      ['justice', 1],
    ]);
  });
  it('sets region against theme and leaves out what does not occur', () => {
    expect(matrix(some)).toEqual({
      regions: ['africa', 'europe'],
      rows: [
        { theme: 'audit', total: 2, counts: [1, 1] },
        { theme: 'justice', total: 1, counts: [1, 0] },
      ],
      totals: [2, 1],
    });
  });
});
