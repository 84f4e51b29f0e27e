import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, findCodes, newTag, type CodeList } from '#answers/code/index.ts';
import { states, type State } from '#answers/store/answers.ts';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { emptySet, type WorkshopSet } from './set.ts';
import { setCodeList } from './set-code.ts';
import { isSetNumber, twinOf } from './set-number.ts';
import { setList, setQuestions } from './set-list.ts';
import { madeUpSetLists } from './made-up-set-lists.fixture.ts';
import { someSet } from './some-sets.fixture.ts';
import { finished } from '#kit/slices.ts';

const lists = madeUpSetLists;
const sets = someSet(lists).filter(({ items, prompts }) => items.length + prompts.length > 0);
const answersTo = ({ questions }: CodeList, seed: number) =>
  Object.fromEntries(questions.map(({ id }, i) => [id, states[(seed >> (i % 15)) & 3]!])) as Record<string, State>;

describe('a set as a list of answer codes', () => {
  it('gives back side and states of every question, in at most 24 symbols for 12 questions and 5 prompts', () => {
    fc.assert(
      fc.property(sets, fc.nat(), fc.constantFrom(undefined, 1, 2), (set, seed, side) => {
        const list = setCodeList(set, lists)!;
        const given = answersTo(list, seed);
        const code = encode({ answers: [{ list, states: given }], tag: newTag(), side: side });
        expect(code.length).toBeLessThanOrEqual(24);
        expect(decode(code, [list])).toMatchObject({ ok: true, side, lists: [{ states: given }] });
      }),
    );
  });

  it('has a number that no list of the guide can have', () => {
    fc.assert(
      fc.property(sets, (set) => {
        expect(isSetNumber(setCodeList(set, lists)!.number)).toBe(true);
      }),
    );
    for (const { number } of lists) expect(isSetNumber(number)).toBe(false);
    fc.assert(
      fc.property(sets, (set) => {
        const [first, hidden, named] = [{ first: true as const }, { named: false }, { named: true }].map(
          (change) => setCodeList({ ...set, ...change }, lists)!.number,
        ) as [number, number, number];
        expect([isSetNumber(first), twinOf(first)]).toEqual([true, undefined]);
        expect([hidden % 2, named % 2, twinOf(hidden), twinOf(named)]).toEqual([0, 1, named, hidden]);
      }),
    );
  });

  const set: WorkshopSet = {
    ...emptySet('en'),
    items: [
      { list: 2, slot: 0 },
      { list: 2, slot: 1 },
    ],
    prompts: ['Why now?'],
    revisions: { 2: 1 },
  };
  const number = (change: Partial<WorkshopSet>) => setCodeList({ ...set, ...change }, lists)!.number;

  it.each<[string, Partial<WorkshopSet>]>([
    ['the order', { items: [...set.items].reverse() }],
    ['one question less', { items: set.items.slice(1) }],
    ['a prompt in other words', { prompts: ['Why not now?'] }],
    ['other sides', { sides: 'host-guest' }],
    ['another promise', { named: true }],
  ])('has another number with %s, and codes of the other are refused', (_, change) => {
    const other = setCodeList({ ...set, ...change }, lists)!;
    expect(other.number).not.toBe(number({}));
    const code = encode({ answers: [{ list: other, states: {} }], tag: 1 });
    expect(decode(code, [setCodeList(set, lists)!])).toMatchObject({ ok: false, reason: 'unknown-list', number: other.number });
  });

  it('keeps its number when title, date or language are corrected', () => {
    expect(number({ title: 'New', date: '2026-11-23', language: 'fr' })).toBe(number({}));
  });

  it('keeps the number that its first codes had when its link is of the first version, whatever was promised', () => {
    const first = { first: true as const };
    expect(number(first)).toBe(number({ ...first, named: true }));
    const list = setCodeList({ ...set, ...first }, lists)!;
    const code = encode({ answers: [{ list, states: { p1: 'act' } }], tag: 2 ** 25 - 1 });
    expect(code).toMatch(/^P/);
    expect(decode(code, [list])).toMatchObject({ ok: true, tag: 2 ** 20 - 1 });
  });

  it('is found in a chat', () => {
    const list = setCodeList(set, lists)!;
    const code = encode({ answers: [{ list, states: { p1: 'act' } }], tag: 77 });
    const { found } = finished(findCodes(`09:12 Ana: here is mine ${code.toLowerCase()} thanks\n09:13 Ben: ok`, [list]));
    expect(found.map(({ tag }) => tag)).toEqual([77]);
  });
});

describe('the questions of a set', () => {
  const set: WorkshopSet = {
    ...emptySet('en'),
    items: [
      { list: 5, slot: 0 },
      { list: 0, slot: 2 },
    ],
    prompts: ['Why now?'],
    revisions: { 0: 1, 5: 1 },
  };

  it('are in its order, followed by the prompts', () => {
    expect(setQuestions(set, lists)!.map(({ id, prompt }) => [id, prompt])).toEqual([
      ['m5-q1', false],
      ['m0-q3', false],
      ['p1', true],
    ]);
  });

  it('are unknown when the set was made with a later edition', () => {
    expect(setQuestions({ ...set, items: [{ list: 50, slot: 0 }] }, lists)).toBeUndefined();
    expect(setQuestions({ ...set, items: [{ list: 5, slot: 500 }] }, lists)).toBeUndefined();
    expect(setCodeList({ ...set, items: [{ list: 50, slot: 0 }] }, lists)).toBeUndefined();
  });

  it('keep their slots in later revisions, and say what became of them', () => {
    const [first] = miniatureLibrary().checklists;
    const [group] = first!.groups;
    const [one, ...others] = group!.questions;
    const later = setList({
      ...first!,
      revision: 3,
      groups: [
        { ...group!, questions: [...others.map((question) => ({ ...question, reworded: [3] })), { ...one!, id: 'a-new-one', since: 3 }] },
        ...first!.groups.slice(1),
      ],
      retired: [...first!.retired, { id: one!.id, text: 'as it stood', since: 1, retired: 3, replacedBy: [], why: 'asked twice' }],
    });
    const before = setList(first!);
    expect(later.questions.slice(0, before.questions.length).map(({ id }) => id)).toEqual(before.questions.map(({ id }) => id));
    const old = {
      ...set,
      items: [
        { list: first!.number, slot: 0 },
        { list: first!.number, slot: 1 },
      ],
      prompts: [],
      revisions: { [first!.number]: 1 },
    };
    expect(setQuestions(old, [later])).toMatchObject([
      { id: one!.id, text: 'as it stood', retired: true },
      { id: others[0]!.id, reworded: true },
    ]);
  });
});
