import { describe, expect, it } from 'vitest';
import type { Case } from '#schemas/case.ts';
import { newestFirst } from '#library/newest-first.ts';
import { casePath, casesForGroup, casesInStage, casesWithTool, sourcesOfCase } from './cases.ts';

const happened = (id: string, rest: Partial<Case>): Case => ({
  id,
  title: id,
  summary: 'It happened.',
  who: 'Some people',
  where: 'Somewhere',
  date: 'Date not found',
  regions: ['africa'],
  themes: ['audit'],
  shows: ['lasting'],
  stages: ['sustained-contact'],
  tools: [],
  groups: [],
  basis: 'ours',
  done: [{ text: 'They met.', sources: ['guide'] }],
  changed: [{ text: 'Not found.', sources: ['guide'] }],
  unknown: 'The rest.',
  consent: 'published',
  ...rest,
});
const some = [
  happened('a', { since: 2006, tools: ['site-visits'] }),
  happened('b', { since: 2016, regions: ['asia', 'europe'], groups: ['s1-q1'] }),
  happened('c', { themes: ['justice'], stages: ['learning-outcomes', 'change-at-scale'], tools: ['site-visits'] }),
];
const ids = (found: Case[]) => found.map(({ id }) => id).join('');

describe('cases', () => {
  it('show up under their stages, tools and groups of questions', () => {
    expect(ids(casesInStage(some, 'change-at-scale'))).toBe('c');
    expect(ids(casesWithTool(some, 'site-visits'))).toBe('ac');
    expect(ids(casesForGroup(some, 's1-q1'))).toBe('b');
    expect(ids(casesForGroup(some, 's1-q2'))).toBe('');
  });

  it('come newest first, those without a year last', () => {
    expect(ids([...some].sort(newestFirst))).toBe('bac');
    const [early, late] = [happened('x', {}), happened('y', {})];
    expect(ids([late, early].sort(newestFirst))).toBe('xy');
  });

  it('have a page of their own, or a place on one that they share', () => {
    expect(casePath(happened('a', {}))).toBe('/cases/a/');
    expect(casePath(happened('a', { page: 'short' }))).toBe('/cases/short/#a');
  });

  it('name each source once, in the order of the text', () => {
    const told = happened('a', {
      worked: [{ text: 'Time.', sources: ['talk'] }],
      problem: [{ text: 'Haste.', sources: ['blog', 'guide §1'] }],
      changed: [{ text: 'All.' }],
    });
    expect(sourcesOfCase(told)).toEqual(['blog', 'guide §1', 'guide', 'talk']);
  });
});
