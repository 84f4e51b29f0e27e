import { expect, it } from 'vitest';
import { emptyPlan, newEntry } from '../model/plan.ts';
import { caseOfSeen } from './seen-case.ts';

it('gives a case each part of an entry where the form asks for it, and no answer on consent', () => {
  const fields = { date: '2026-11-20', who: 'w', where: 'p', what: 'c', matters: 'm', part: 'd', reasons: 'o', confirm: 'k' };
  const seen = newEntry('seen', { ...fields, expected: 'hoped' });
  expect(caseOfSeen({ about: { ...emptyPlan().about, problem: 'b', title: 't' } }, seen, '20 November 2026')).toEqual({
    ...{ where: 'p', date: '20 November 2026', problem: 'b', who: 'w', done: 'd', changed: 'c', matters: 'm', others: 'o', confirm: 'k' },
  });
});
