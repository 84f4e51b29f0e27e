import { describe, expect, it } from 'vitest';
import { emptyPlan, newEntry, type ReformPlan } from '../model/plan.ts';
import { besides as besidesWithParts } from './beside.ts';
import { mergedPlan } from './merging.ts';

const step = (id: string, level: 'learning' | 'person', text: string) => newEntry('steps', { level, text }, id);
const link = (from: string, to: string, assumption: string) => newEntry('links', { from, to, assumption }, `${from}${to}`);
const planOf = (parts: Partial<ReformPlan>): ReformPlan => ({ ...emptyPlan(), ...parts });
const none = { ours: [], theirs: [], worded: [], both: [], unlike: [] };
/** What is said, without the parts that can be taken over. */
const besides = (mine: ReformPlan, theirs: ReformPlan) => besidesWithParts(mine, theirs).map(({ parts: _, ...said }) => said);
const arrow = { kind: 'arrow', from: 'Auditors see hearings', to: 'They agree on actions' };

const mine = planOf({
  steps: [step('aaaa', 'learning', 'Auditors see hearings'), step('bbbb', 'person', 'They agree on actions')],
  links: [link('aaaa', 'bbbb', 'Their manager lets them')],
});
/** The same steps in other words, under other ids. */
const theirsWith = (assumption: string, parts: Partial<ReformPlan> = {}) =>
  planOf({
    steps: [step('xxxx', 'learning', 'Our auditors see hearings'), step('yyyy', 'person', 'THEY agree on actions')],
    links: [link('xxxx', 'yyyy', assumption)],
    ...parts,
  });

describe('two plans side by side', () => {
  it('begin with the assumptions that differ at one step, though its ends are worded differently', () => {
    expect(besides(mine, theirsWith('The minister reads the report'))).toEqual([
      { ...none, matter: arrow, ours: ['Their manager lets them'], theirs: ['The minister reads the report'] },
      {
        ...none,
        matter: { kind: 'level', level: 'learning' },
        worded: [{ ours: 'Auditors see hearings', theirs: 'Our auditors see hearings' }],
      },
      { ...none, matter: { kind: 'level', level: 'person' }, both: ['They agree on actions'] },
    ]);
  });

  it.each([
    ['the same', 'their manager  lets them', { both: ['Their manager lets them'] }],
    ['other words', 'If the manager lets them', { worded: [{ ours: 'Their manager lets them', theirs: 'If the manager lets them' }] }],
    ['nothing', '', { ours: ['Their manager lets them'] }],
  ])('say of an assumption for which the other has %s where it belongs', (_, assumption, expected) => {
    expect(besides(mine, theirsWith(assumption))).toContainEqual({ ...none, matter: arrow, ...expected });
  });

  it('name steps and arrows that only one side has, and compare what is assumed between levels', () => {
    const theirs = theirsWith('Their manager lets them', {
      steps: [step('xxxx', 'learning', 'Judges visit a court'), step('yyyy', 'person', 'They agree on actions')],
    });
    expect(besides(mine, theirs)).toEqual([
      { ...none, matter: { kind: 'level', level: 'learning' }, ours: ['Auditors see hearings'], theirs: ['Judges visit a court'] },
      { ...none, matter: { kind: 'way', from: 'learning', to: 'person' }, both: ['Their manager lets them'] },
      { ...none, matter: { kind: 'level', level: 'person' }, both: ['They agree on actions'] },
    ]);
    const bare = planOf({ ...theirs, links: [link('xxxx', 'yyyy', '')] });
    expect(besides(emptyPlan(), bare)[0]).toEqual({
      ...none,
      matter: { kind: 'way', from: 'learning', to: 'person' },
      theirs: ['Judges visit a court → They agree on actions'],
    });
  });

  it('keep apart two steps in the same words on one side', () => {
    const twice = planOf({ steps: [...mine.steps, step('cccc', 'person', 'They agree on actions')] });
    expect(besides(twice, planOf({ steps: mine.steps }))[0]).toEqual({
      ...none,
      matter: { kind: 'level', level: 'person' },
      ours: ['They agree on actions'],
      both: ['They agree on actions'],
    });
  });

  it('differ in nothing where they are the same, and say nothing of what neither has', () => {
    expect(besides(mine, mine).map(({ matter, both, ...others }) => [matter.kind, both.length, others])).toEqual(
      ['arrow', 'level', 'level'].map((kind) => [kind, 1, { ours: [], theirs: [], worded: [], unlike: [] }]),
    );
    expect(besides(emptyPlan(), emptyPlan())).toEqual([]);
  });

  it('say where one side is surer of the same assumption, or has another aim', () => {
    const surer = theirsWith('Their manager lets them');
    surer.links = [{ ...surer.links[0]!, sure: 'shown', hangs: 'much' }];
    surer.about.aim = 'Reports are read';
    const own = { ...mine, links: [{ ...mine.links[0]!, sure: 'guess' as const }], about: { ...mine.about, aim: 'Fewer audits' } };
    const [first, second] = besides(own, surer);
    expect(first).toMatchObject({ matter: arrow, unlike: [{ field: 'sure', ours: 'guess', theirs: 'shown' }] });
    expect(second).toEqual({ ...none, matter: { kind: 'about', field: 'aim' }, ours: ['Fewer audits'], theirs: ['Reports are read'] });
  });

  it('have in common what was taken over', () => {
    const joined = { ...mine, links: [{ ...mine.links[0]!, assumption: 'Their manager lets them\n\nThe minister reads the report' }] };
    expect(besides(joined, theirsWith('The minister reads the report'))[0]).toEqual({
      ...none,
      matter: arrow,
      ours: ['Their manager lets them'],
      both: ['The minister reads the report'],
    });
  });

  it('give the part that is taken over: an assumption at our own arrow, a step, an arrow with its steps, an aim', () => {
    const theirs = theirsWith('The minister reads the report', {
      steps: [
        step('xxxx', 'learning', 'Our auditors see hearings'),
        step('yyyy', 'person', 'THEY agree on actions'),
        step('zzzz', 'person', 'Judges answer'),
      ],
    });
    theirs.links = [...theirs.links, link('xxxx', 'zzzz', 'Someone asks')];
    theirs.about.aim = 'Reports are read';
    const taken = besidesWithParts(mine, theirs).flatMap(({ theirs: texts, parts }) =>
      texts.map((text, i) => {
        const merged = mergedPlan(mine, parts[i]!);
        if (!('plan' in merged)) throw new Error('There is no room.');
        const { steps, links, about } = merged.plan;
        return [text, steps.length, links.map(({ assumption }) => assumption), about.aim];
      }),
    );
    expect(taken).toEqual([
      ['The minister reads the report', 2, ['Their manager lets them\n\nThe minister reads the report'], ''],
      ['Someone asks', 3, ['Their manager lets them', 'Someone asks'], ''],
      ['Reports are read', 2, ['Their manager lets them'], 'Reports are read'],
      ['Judges answer', 3, ['Their manager lets them'], ''],
    ]);
  });
});
