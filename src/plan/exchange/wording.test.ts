import { expect, it } from 'vitest';
import { pairsByWording } from './wording.ts';

const paired = (ours: string[], theirs: string[]) =>
  pairsByWording(ours, theirs, (text) => text).map((pair) => [pair.ours, pair.theirs, pair.same]);

it.each([
  ['Auditors see the hearings', 'auditors  SEE the hearings', true],
  ['Auditors see how hearings are held', 'Our auditors see hearings', false],
  ['The minister allows a public report', 'A public report is allowed by the minister', false],
  ['يراجع المدققون الحسابات العامة', 'المدققون يراجعون الحسابات', false],
  ['审计人员参加听证会', '审计人员看听证会', false],
])('%j belongs to %j, the same: %s', (one, other, same) => {
  expect(paired([one], [other])).toEqual([[one, other, same]]);
});

it.each([
  ['The minister reads the report', 'The clerks get the time'],
  ['', 'Anything'],
  ['!', '?'],
  ['审计人员参加听证会', '部长阅读报告'],
])('%j and %j are two matters', (one, other) => {
  expect(paired([one], [other])).toEqual([]);
});

it('pairs what is the same before what is near, and each text once', () => {
  expect(paired(['They meet every month', 'They meet each month'], ['They meet each month', 'They meet each other every month'])).toEqual([
    ['They meet each month', 'They meet each month', true],
    ['They meet every month', 'They meet each other every month', false],
  ]);
});

it('gives the same pairs every time, the earlier of two that are equally near', () => {
  expect(paired(['A report is read', 'A report is read '], ['a report is read'])).toEqual([['A report is read', 'a report is read', true]]);
});
