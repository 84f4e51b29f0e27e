import { describe, expect, it } from 'vitest';
import { emptyPlan, newEntry, type PlanLink, type ReformPlan } from './plan.ts';
import { dueLinks, lookedAt, waitingLinks, type FilledLook } from './second-look.ts';

const step = (id: string, level: 'learning' | 'person') => newEntry('steps', { level, text: id }, id);
const link = (id: string, from: string, given: Partial<PlanLink>) => newEntry('links', { from, to: 'zzzz', ...given }, id);
const planOf = (links: PlanLink[]): ReformPlan => ({
  ...emptyPlan(),
  steps: [...['aaaa', 'bbbb', 'cccc', 'dddd'].map((id) => step(id, 'learning')), step('zzzz', 'person')],
  links,
});
const one = link('link1', 'aaaa', {
  assumption: 'They get the time',
  sure: 'guess',
  hangs: 'much',
  holds: 'h',
  who: 'Head',
  look: '2027-01-31',
});
const look: FilledLook = { found: 'f', decision: 'keep', why: 'w', sure: 'signs', assumption: '', next: '2027-06-30' };
const after = (given: Partial<FilledLook>) => lookedAt(planOf([one]), 'link1', { ...look, ...given }, '2027-02-01');

describe('a second look', () => {
  it.each<[string, Partial<FilledLook>, PlanLink]>([
    ['keeps an assumption, as sure as it is now, with the day of the next look', {}, { ...one, sure: 'signs', look: '2027-06-30' }],
    [
      'gives a changed one its new words',
      { decision: 'change', assumption: ' They get a day a week ' },
      { ...one, sure: 'signs', look: '2027-06-30', assumption: 'They get a day a week' },
    ],
    [
      'leaves the words where no new ones were given',
      { decision: 'change', assumption: ' ' },
      { ...one, sure: 'signs', look: '2027-06-30' },
    ],
    ['takes a dropped one off its arrow', { decision: 'drop', assumption: 'x' }, newEntry('links', { from: 'aaaa', to: 'zzzz' }, 'link1')],
  ])('%s, and keeps the words that it was about', (_, given, expected) => {
    const plan = after(given);
    expect(plan.links).toEqual([expected]);
    expect(plan.looks).toMatchObject([{ link: 'link1', date: '2027-02-01', assumed: 'They get the time', found: 'f', why: 'w' }]);
  });

  it('changes nothing where the arrow is gone', () => {
    const plan = planOf([]);
    expect(lookedAt(plan, 'link1', look, '2027-02-01')).toBe(plan);
  });
});

describe('assumptions that wait for a look', () => {
  const plan = planOf([
    link('link1', 'aaaa', { assumption: 'no day' }),
    link('link2', 'bbbb', { assumption: 'weak', sure: 'guess', hangs: 'much' }),
    link('link3', 'cccc', { assumption: 'later', look: '2027-06-30' }),
    link('link4', 'dddd', { assumption: 'sooner', look: '2027-01-31' }),
    link('link5', 'zzzz', {}),
  ]);

  it('come by their day, then the weak ones and the others without a day; an arrow without either waits for nothing', () => {
    expect(waitingLinks(plan).map(({ link: { assumption } }) => assumption)).toEqual(['sooner', 'later', 'weak', 'no day']);
  });

  it('are due from their day on', () => {
    const due = (today: string) => dueLinks(plan, today).map(({ link: { id } }) => id);
    expect([due('2027-01-30'), due('2027-01-31'), due('2028-01-01')]).toEqual([[], ['link4'], ['link4', 'link3']]);
  });
});
