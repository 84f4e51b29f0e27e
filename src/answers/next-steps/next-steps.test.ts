import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers, states, type Answers, type State } from '../store/answers.ts';
import { withAnswer } from '../store/with-answer.fixture.ts';
import { library } from '#library/index.ts';
import { leadsOf } from './leads.ts';
import { maxSteps, nextSteps, type LeadingList } from './next-steps.ts';

const small: LeadingList[] = [
  {
    id: 'first',
    questions: [
      { id: 'a', leads: ['m1', 't1', 't2'] },
      { id: 'b', leads: ['m1', 't1', 't2'] },
      { id: 'c', leads: ['m2'] },
    ],
  },
  {
    id: 'second',
    questions: [
      { id: 'd', leads: ['m1', 't3'] },
      { id: 'e', leads: [] },
    ],
  },
];

function marked(marks: Record<string, State>, lists = small): Answers {
  const listOf = (id: string) => lists.find(({ questions }) => questions.some((question) => question.id === id))!.id;
  return Object.entries(marks).reduce(
    (answers, [id, state]) => withAnswer(answers, listOf(id), 1, id, { state }, new Date(0)),
    noAnswers(),
  );
}

const told = (marks: Record<string, State>, dismissed: string[] = []) =>
  nextSteps(small, marked(marks), new Set(dismissed)).map(({ question, state, lead }) => `${question} ${state} ${lead}`);

describe('what next', () => {
  it.each<[string, Record<string, State>, string[], string[]]>([
    ['nothing before a list is begun', {}, [], []],
    ['open questions of a list that is begun', { a: 'answered' }, [], ['b open m1', 'c open m2', 'b open t1']],
    ['"act" before open', { c: 'act' }, [], ['c act m2', 'a open m1', 'b open t1']],
    ['"act" of a later list before open ones of an earlier', { b: 'answered', d: 'act' }, [], ['d act m1', 'd act t3', 'a open t1']],
    ['each its first before any its second', { a: 'act', c: 'act' }, [], ['a act m1', 'c act m2', 'a act t1']],
    ['nothing twice', { a: 'act', b: 'act', d: 'act' }, [], ['a act m1', 'b act t1', 'd act t3']],
    ['the next one for one that was dismissed', { a: 'act' }, ['m1'], ['a act t1', 'a act t2', 'c open m2']],
    ['nothing when nothing is left to do', { a: 'answered', b: 'not-for-us', c: 'answered' }, [], []],
    ['nothing from a question that leads nowhere', { d: 'answered', e: 'act' }, [], []],
    ['nothing when all is dismissed', { a: 'act' }, ['m1', 'm2', 't1', 't2'], []],
  ])('suggests %s', (_, marks, dismissed, expected) => {
    expect(told(marks, dismissed)).toEqual(expected);
  });

  it('does not count a list that was begun and cleared again', () => {
    expect(nextSteps(small, withAnswer(marked({ a: 'act' }), 'first', 1, 'a', { state: 'open' }, new Date(0)), new Set())).toEqual([]);
  });
});

describe('what next in the guide itself', () => {
  const all = library();
  const lists = all.checklists.map((list) => ({
    id: list.id,
    questions: list.groups.flatMap((group) => {
      const leads = leadsOf(all, list, group).map(({ id }) => id);
      return group.questions.map(({ id }) => ({ id, leads }));
    }),
  }));
  const ids = lists.flatMap(({ questions }) => questions.map(({ id }) => id));

  const leading = lists.flatMap(({ questions }) => questions.filter(({ leads }) => leads.length > 0).map(({ id }) => id));

  it.each(leading)('leads somewhere from %s, whose group names a tool or a measure', (id) => {
    expect(nextSteps(lists, marked({ [id]: 'act' }, lists), new Set())[0]).toMatchObject({ question: id, state: 'act' });
  });

  it('names measures before tools', () => {
    for (const { questions } of lists) {
      for (const { leads } of questions)
        expect(leads).toEqual([...leads].sort((one, other) => Number(one.startsWith('tool')) - Number(other.startsWith('tool'))));
    }
  });

  it('keeps its rules for any marks', () => {
    const marks = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...states));
    fc.assert(
      fc.property(
        marks,
        fc.subarray([...new Set(lists.flatMap(({ questions }) => questions.flatMap(({ leads }) => leads)))]),
        (given, dismissed) => {
          const steps = nextSteps(lists, marked(given, lists), new Set(dismissed));
          const order = steps.map(({ state }) => state);
          expect(steps.length).toBeLessThanOrEqual(maxSteps);
          expect(new Set(steps.map(({ lead }) => lead)).size).toBe(steps.length);
          expect(steps.some(({ lead }) => dismissed.includes(lead))).toBe(false);
          expect(order).toEqual([...order].sort());
          for (const { question, state } of steps) expect(given[question] ?? 'open').toBe(state);
        },
      ),
      { numRuns: 300 },
    );
  });
});
