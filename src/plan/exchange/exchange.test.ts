import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attacks, damagedJson, hostileText } from '#kit/fuzz/hostile.fixture.ts';
import { expectUnpolluted, runs, thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { entryLimits, longestInFile } from '#schemas/plan-fields.ts';
import { planFileSchema } from '#schemas/plan-file.ts';
import { emptyPlan, newEntry, type ReformPlan } from '../model/plan.ts';
import { somePlans } from '../model/some-plans.fixture.ts';
import { mergedPlan } from './merging.ts';
import { readPlanFile, writePlanFile } from './plan-file.ts';

const step = (id: string, level: 'learning' | 'person', text = id) => newEntry('steps', { level, text }, id);
const link = (from: string, to: string, assumption = '') => newEntry('links', { from, to, assumption }, `${from}${to}`);
const planOf = (parts: Partial<ReformPlan>): ReformPlan => ({ ...emptyPlan(), ...parts });
const two = planOf({ steps: [step('aaaa', 'learning'), step('bbbb', 'person')], links: [link('aaaa', 'bbbb', 'if so')] });
const edited = (change: (file: Record<string, unknown>) => unknown): string =>
  JSON.stringify(change(JSON.parse(writePlanFile(two)) as Record<string, unknown>));

describe('a file of a plan', () => {
  it('gives back the plan that was written into it, whatever is in it', () => {
    fc.assert(
      fc.property(somePlans, (plan) => {
        const text = writePlanFile(plan);
        expect(readPlanFile(text)).toMatchObject({ ok: true, plan });
        expect(planFileSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
      }),
      thirdOfRuns(1_000),
    );
  });

  it.each<[string, string, object]>([
    ['no JSON', 'Dear all', { reason: 'not-json' }],
    ['a file of another kind', '{"format":"peer-learning-guide-board","version":2}', { reason: 'not-plan' }],
    ['a newer edition', edited((file) => ({ ...file, version: 2, steps: 'other' })), { reason: 'newer' }],
    [
      '10,000 steps',
      edited((file) => ({ ...file, steps: Array.from({ length: 10_000 }, (_, i) => step(`s${i}xxxx`, 'person')) })),
      { reason: 'steps', place: '10000' },
    ],
    [
      'too many arrows',
      edited((file) => ({ ...file, links: Array.from({ length: 13 }, () => link('aaaa', 'bbbb')) })),
      { reason: 'links', place: '13' },
    ],
    [
      'a circle',
      edited((file) => ({
        ...file,
        steps: [step('aaaa', 'person'), step('bbbb', 'person')],
        links: [link('aaaa', 'bbbb'), link('bbbb', 'aaaa')],
      })),
      { reason: 'circle', place: 'bbbb → aaaa' },
    ],
    ['an arrow to itself', edited((file) => ({ ...file, links: [link('aaaa', 'aaaa')] })), { reason: 'circle', place: 'aaaa → aaaa' }],
    ['an arrow back', edited((file) => ({ ...file, links: [link('bbbb', 'aaaa')] })), { reason: 'damaged', place: 'links.0' }],
    ['an arrow to nowhere', edited((file) => ({ ...file, links: [link('aaaa', 'gone')] })), { reason: 'damaged', place: 'links.0' }],
    [
      'an unknown word edited in',
      edited((file) => ({ ...file, links: [{ ...link('aaaa', 'bbbb'), sure: '90%' }] })),
      { reason: 'damaged', place: 'links.0.sure' },
    ],
    ['a part that no plan has', edited((file) => ({ ...file, extra: 1 })), { reason: 'damaged', place: 'extra' }],
    [
      'an id twice',
      edited((file) => ({ ...file, steps: [step('aaaa', 'person'), step('aaaa', 'person')], links: [] })),
      { reason: 'damaged', place: 'steps.1.id' },
    ],
    [
      'a text that is too long',
      edited((file) => ({ ...file, steps: [step('aaaa', 'person', 'x'.repeat(longestInFile + 1))], links: [] })),
      { reason: 'damaged', place: 'steps.0.text' },
    ],
    ['a file that is too large', ' '.repeat(4_000_001), { reason: 'too-large' }],
    ['a file of a million empty lists', `[${'[],'.repeat(1_000_000)}1]`, { reason: 'too-large' }],
  ])('with %s is refused with its reason and place', (_, text, expected) => {
    expect(readPlanFile(text)).toMatchObject({ ok: false, ...expected });
  });

  it('of an earlier edition has what came later empty', () => {
    const look = newEntry('looks', { link: 'aaaabbbb', found: 'f' }, 'look');
    const { assumed: _, ...earlier } = look;
    const text = edited((file) => ({ ...file, looks: [earlier] }));
    expect(readPlanFile(text)).toMatchObject({ ok: true, plan: { looks: [look] } });
    expect(planFileSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
    expect(readPlanFile(edited((file) => ({ ...file, looks: [null] })))).toMatchObject({ ok: false, reason: 'damaged' });
  });

  it.each(attacks.filter((text) => /<|javascript/.test(text)))('with %s in a text is read as text, and says so', (attack) => {
    const read = readPlanFile(writePlanFile({ ...two, steps: [step('aaaa', 'learning', attack), step('bbbb', 'person')] }));
    expect(read).toMatchObject({ ok: true, code: true });
    expect(read.ok && read.plan.steps[0]!.text).toBe(attack);
  });

  it('never throws, and what it reads can be written and read again', () => {
    const given = fc.oneof(hostileText, damagedJson(somePlans.map((plan) => JSON.parse(writePlanFile(plan)) as unknown)));
    fc.assert(
      fc.property(given, (text) => {
        const read = readPlanFile(text);
        if (read.ok) expect(readPlanFile(writePlanFile(read.plan))).toMatchObject({ ok: true, plan: read.plan });
      }),
      runs(300),
    );
    expectUnpolluted();
  });
});

describe('two plans', () => {
  it('are the same after a plan is merged with itself', () => {
    fc.assert(
      fc.property(somePlans, (plan) => {
        const distinct = new Set(
          plan.steps.map(({ level, text }) => `${level} ${text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')}`),
        );
        fc.pre(distinct.size === plan.steps.length);
        expect(mergedPlan(plan, plan)).toEqual({ plan, left: 0 });
      }),
      runs(300),
    );
  });

  it('become one with the steps of both, those in the same words once, and both assumptions', () => {
    const theirs = planOf({
      steps: [step('xxxx', 'learning', 'AAAA '), step('yyyy', 'person', 'bbbb'), step('zzzz', 'person', 'new')],
      links: [link('xxxx', 'yyyy', 'or so'), link('xxxx', 'zzzz', 'then')],
      looks: [newEntry('looks', { link: 'xxxxyyyy', found: 'f' }, 'look')],
    });
    const merged = mergedPlan(two, theirs) as { plan: ReformPlan };
    expect(merged.plan.steps.map(({ text }) => text)).toEqual(['aaaa', 'bbbb', 'new']);
    expect(merged.plan.links.map(({ assumption }) => assumption)).toEqual(['if so\n\nor so', 'then']);
    expect(merged.plan.looks[0]!.link).toBe('aaaabbbb');
  });

  it('say how many parts found no place, such as a link that would lead in a circle', () => {
    const circle = planOf({
      steps: [step('xxxx', 'person', 'cccc'), step('yyyy', 'person', 'dddd')],
      links: [link('xxxx', 'yyyy', 'if so')],
    });
    const back = { ...circle, links: [link('yyyy', 'xxxx', 'or so')] };
    expect(mergedPlan(circle, back)).toEqual({ plan: circle, left: 1 });
  });

  it('make one that can be written and read, however long its texts became', () => {
    const long = (text: string) => planOf({ about: { ...two.about, aim: text.repeat(2000) } });
    const merged = mergedPlan(long('ab '), long('cd ')) as { plan: ReformPlan };
    expect(readPlanFile(writePlanFile(merged.plan))).toMatchObject({ ok: true, plan: merged.plan });
  });

  it('stay two where the sheet would be too full', () => {
    const full = planOf({ steps: Array.from({ length: entryLimits.steps }, (_, i) => step(`full${i}`, 'person')) });
    expect(mergedPlan(two, full)).toEqual({ over: 'steps' });
  });
});
