import { expect, it } from 'vitest';
import { asPartners, canHaveMoved, checksInOrder, marksOf, marksText, movesIn } from './health.ts';
import { newEntry } from './plan.ts';

const check = (id: string, date: string, side: 'ours' | 'theirs', marks: string) => newEntry('checks', { date, side, marks }, id);

it('gives back the marks of a look, and leaves out what is none', () => {
  const marks = [
    ['pn-q1-a', 'act'],
    ['pn-q1-b', 'not-for-us'],
  ] as const;
  expect([...marksOf({ marks: `${marksText(marks)} pn-q1-c:9 x` })]).toEqual(marks.map((mark) => [...mark]));
});

it('says what moved between the last two looks of each side, and nothing across sides', () => {
  const checks = [
    check('c003', '2027-03-01', 'ours', 'q1:answered q2:open'),
    check('c001', '2026-03-01', 'ours', 'q1:not-for-us'),
    check('c002', '2026-09-01', 'ours', 'q1:act'),
    check('c004', '2027-03-01', 'theirs', 'q1:open'),
  ];
  expect(movesIn(checks, ['q1', 'q2'])).toEqual([
    { question: 'q1', side: 'ours', from: 'act', to: 'answered' },
    { question: 'q2', side: 'ours', from: undefined, to: 'open' },
  ]);
  expect(checksInOrder(checks).map(({ id }) => id)).toEqual(['c001', 'c002', 'c003', 'c004']);
});

it('turns the sides of a partner’s plan round, and the same again gives it back', () => {
  const plan = { checks: [check('c001', '2026-03-01', 'ours', 'q1:act'), check('c002', '2026-03-01', 'theirs', '')] };
  expect(asPartners(plan).checks.map(({ side }) => side)).toEqual(['theirs', 'ours']);
  expect(asPartners(asPartners(plan))).toEqual(plan);
});

it.each<[('ours' | 'theirs')[], boolean]>([
  [[], false],
  [['ours', 'theirs'], false],
  [['theirs', 'ours', 'theirs'], true],
])('%j may have moved: %s', (sides, expected) => {
  expect(canHaveMoved(sides.map((side, i) => check(`c00${i}`, '2026-03-01', side, 'q1:act')))).toBe(expected);
});
