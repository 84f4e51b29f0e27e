import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers } from '#answers/store/answers.ts';
import { entryLimits } from '#schemas/plan-fields.ts';
import { runs } from '#kit/fuzz/runs.fixture.ts';
import {
  emptyPlan,
  isWeak,
  linkFault,
  newEntry,
  newId,
  numberedLinks,
  partAround,
  soundPlan,
  type PlanLink,
  type PlanStep,
  type ReformPlan,
} from './plan.ts';
import { somePlans } from './some-plans.fixture.ts';
import { answersOf, draftList, lookDraftOf, planFrom } from './stored-plan.ts';

const step = (id: string, level: PlanStep['level']) => newEntry('steps', { level, text: id }, id);
const link = (from: string, to: string) => newEntry('links', { from, to }, `${from}${to}`);
const planOf = (parts: Partial<ReformPlan>): ReformPlan => ({ ...emptyPlan(), ...parts });
const four = [step('aaaa', 'learning'), step('bbbb', 'person'), step('cccc', 'person'), step('dddd', 'reform')];

describe('a link between two steps', () => {
  const plan = planOf({ steps: four, links: [link('bbbb', 'cccc'), link('aaaa', 'bbbb')] });
  it.each([
    ['aaaa', 'dddd', undefined],
    ['aaaa', 'gone', 'gone'],
    ['aaaa', 'aaaa', 'same'],
    ['dddd', 'aaaa', 'back'],
    ['cccc', 'bbbb', 'circle'],
    ['aaaa', 'bbbb', 'double'],
  ])('from %s to %s gives %s', (from, to, fault) => {
    expect(linkFault(plan, from, to)).toBe(fault);
  });

  it('is one too many on a full sheet', () => {
    const links = Array.from({ length: entryLimits.links }, (_, i) => link(`x${i}`, `y${i}`));
    expect(linkFault(planOf({ steps: four, links }), 'aaaa', 'bbbb')).toBe('full');
  });

  it('is left out where two tabs made a circle of two, and the earlier one stays', () => {
    const both = planOf({ steps: four, links: [link('cccc', 'bbbb'), link('bbbb', 'cccc')] });
    expect(soundPlan(both).links.map(({ id }) => id)).toEqual(['bbbbcccc']);
  });

  it('has the number of its place', () => {
    expect(numberedLinks(plan).map(({ number, from, to }) => [number, from.text, to.text])).toEqual([
      [1, 'aaaa', 'bbbb'],
      [2, 'bbbb', 'cccc'],
    ]);
  });

  it.each([
    ['guess', 'much', true],
    ['guess', 'little', false],
    ['shown', 'much', false],
    ['', 'much', false],
  ] as const)('with %s and %s is weak: %s', (sure, hangs, weak) => {
    expect(isWeak({ sure, hangs })).toBe(weak);
  });
});

it('has around a step what leads to it, what it leads to, and the arrows between', () => {
  const plan = planOf({ steps: four, links: [link('aaaa', 'bbbb'), link('bbbb', 'cccc'), link('cccc', 'dddd'), link('bbbb', 'dddd')] });
  const { steps, links } = partAround(plan, 'cccc');
  expect([steps.map(({ id }) => id), links.map(({ id }) => id)]).toEqual([
    ['bbbb', 'cccc', 'dddd'],
    ['bbbbcccc', 'ccccdddd'],
  ]);
});

describe('a plan', () => {
  it('gives entries ids in the order in which they were made', () => {
    expect(newId(1) < newId(2)).toBe(true);
    expect(newId(1)).toMatch(/^[a-z0-9]{4,24}$/);
  });

  it('is the same after it was stored as answers, whatever is in it', () => {
    fc.assert(
      fc.property(somePlans, (plan) => {
        expect(planFrom(answersOf(plan, noAnswers()))).toEqual(plan);
      }),
      runs(300),
    );
  });

  it('leaves answers that are no part of it as they are', () => {
    const walk = { revision: 1, changed: '2026-11-22T10:00:00.000Z', answers: {} };
    expect(answersOf(emptyPlan(), { version: 1, lists: { walk } }).lists['walk']).toBe(walk);
  });

  it('keeps what is written about an assumption before the look is saved, whatever else changes, and drops it with the arrow', () => {
    const plan = planOf({ steps: four, links: [link('aaaa', 'bbbb'), link('bbbb', 'cccc')] });
    const found = { state: 'answered', note: 'They were sent back', revision: 1, changed: '2026-11-22T10:00:00.000Z' } as const;
    const draft = { revision: 1, changed: found.changed, answers: { found } };
    const answers = answersOf(plan, { version: 1, lists: { [draftList('bbbbcccc')]: draft } });
    expect(planFrom(answers)).toEqual(plan);
    expect(lookDraftOf(answers, 'bbbbcccc')).toEqual({
      found: 'They were sent back',
      decision: '',
      why: '',
      sure: '',
      assumption: '',
      next: '',
    });
    const fewer = (links: PlanLink[]) => lookDraftOf(answersOf({ ...plan, links }, answers), 'bbbbcccc').found;
    expect([fewer(plan.links.slice(1)), fewer(plan.links.slice(0, 1))]).toEqual(['They were sent back', '']);
  });

  it('holds both texts that two tabs wrote into one field', () => {
    const answers = answersOf(planOf({ steps: [four[0]!] }), noAnswers());
    const text = answers.lists['steps-aaaa']!.answers['text']!;
    answers.lists['steps-aaaa']!.answers['text'] = { ...text, others: ['theirs'] };
    expect(planFrom(answers).steps[0]!.text).toBe('aaaa\n\ntheirs');
  });
});
