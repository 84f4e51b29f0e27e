import { describe, expect, it } from 'vitest';
import { caseSchema } from './case.ts';

const cited = [{ text: 'They went.', sources: ['guide'] }];
const short = {
  id: 'visit',
  title: 'A visit',
  summary: 'They went and saw.',
  who: 'Two offices',
  where: 'Here',
  date: 'Date not found',
  regions: ['africa'],
  themes: ['audit'],
  shows: ['lasting'],
  stages: ['sustained-contact'],
  basis: 'ours',
  done: cited,
  unknown: 'The rest.',
  consent: 'published',
};
const whole = { ...short, lead: true, problem: cited, met: cited, changed: cited, worked: cited, take: ['Go and see.'] };
/** The fields that are refused, as `done.0.sources`. */
const refused = (value: object) => caseSchema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('a case', () => {
  it('may be short, or whole and one with which the list begins', () => {
    expect(refused(short)).toEqual([]);
    expect(refused(whole)).toEqual([]);
  });

  it('from published sources names one for every paragraph', () => {
    const uncited = [...cited, { text: 'They returned.' }];
    expect(refused({ ...short, done: uncited, others: uncited })).toEqual(['done.1.sources', 'others.1.sources']);
  });

  it('that those concerned tell needs no other source, but says who tells it', () => {
    const ours = { ...short, consent: 'given', done: [{ when: 'In May', text: 'We went.' }], matters: [{ text: 'We learned.' }] };
    expect(refused(ours)).toEqual(['told']);
    expect(refused({ ...ours, told: 'Somebody who went' })).toEqual([]);
  });

  it('with which the list begins has every part and a page of its own', () => {
    expect(refused({ ...short, lead: true })).toEqual(['problem', 'met', 'changed', 'worked', 'take']);
    expect(refused({ ...whole, page: 'short' })).toEqual(['page']);
  });

  it('has no empty part', () => {
    expect(refused({ ...whole, done: [], take: [] })).toEqual(['done', 'take']);
  });
});
