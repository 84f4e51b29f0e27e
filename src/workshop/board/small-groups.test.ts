import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '#answers/code/index.ts';
import { newBoard, withoutPerson, addResponse } from './board.ts';
import { markOf, refined, type Mark } from './batches.ts';
import type { Said } from '#answers/store/said.inline.ts';
import type { Counts } from './counts.ts';
import { countsIn, givenIn, nextResult, subgroups, revealsEach, type Given } from './small-groups.ts';
import { nextOn, showResults, shownOf } from './shown.ts';
import { someSteps, upTo, walk, walkedOn as questions } from './some-steps.fixture.ts';

const nobody: Counts = { open: 0, answered: 0, act: 0, 'not-for-us': 0, untouched: 0 };
const given = (tags: readonly number[], said: Said = 'act', subgroup: 0 | Side = 0): Given[] =>
  tags.map((tag) => ({ tag, said, subgroup }));

describe('small groups, over every sequence of additions, silence, changes, stragglers, choosing of sides, removals and undoing', () => {
  const board = { ...newBoard('2026-01-01'), sides: ['Hosts', 'Guests'] };
  const runs = someSteps(40);

  it('show nothing but the count below five', () => {
    fc.assert(
      fc.property(runs, (steps) => {
        const faults: string[] = [];
        walk(board, steps, (now) => {
          for (const question of questions) {
            const shown = shownOf(now, question);
            const came = Object.values(now.responses).filter(({ states }) => question in states).length;
            if (shown.came !== came) faults.push(`${shown.came} of ${came} came`);
            if (shown.came < 5 && (shown.people !== 0 || Object.keys(shown).length > 2)) faults.push(JSON.stringify(shown));
            if (shown.counts && answered(shown.counts) < 5) faults.push(JSON.stringify(shown.counts));
            for (const { people, counts } of shown.sides ?? [])
              if (people !== 0 && answered(counts) < 5) faults.push(JSON.stringify(counts));
          }
        });
        expect(faults).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('never differ from anything shown before by fewer than five people, however results are added and subtracted', () => {
    let told = 0;
    fc.assert(
      fc.property(runs, (steps) => {
        // Everything that was ever shown of a question, gathered here again and not taken from the board's own memory.
        const shown = new Map<string, Set<Mark>[]>(questions.map((question) => [question, []]));
        walk(board, steps, (now) => {
          for (const question of questions) {
            const seen = shownOf(now, question);
            if (!seen.counts) continue;
            const picture = now.results[question]!;
            const inside = givenIn(picture);
            expect(seen.counts).toEqual(countsIn(picture));
            const sets = [new Set(inside.map(markOf))];
            // Whoever sees all but one side sees that side too, so every union of sides counts as shown.
            if (seen.sides)
              for (const union of unionsOfSubgroups())
                sets.push(new Set(inside.filter(({ subgroup }) => union.includes(subgroup)).map(markOf)));
            for (const set of sets) shown.get(question)!.push(set);
          }
        });
        for (const sets of shown.values()) {
          let least = Infinity;
          for (const [i, one] of sets.entries()) {
            for (const other of [new Set<Mark>(), ...sets.slice(0, i)]) {
              const apart = peopleApart(one, other);
              if (apart > 0) told += 1;
              least = Math.min(least, apart || Infinity);
            }
          }
          expect(least).toBeGreaterThanOrEqual(5);
          // The strongest form: people who were always shown together are five or more, so any sum of results is.
          expect(
            refined(
              [],
              sets.map((set) => [...set]),
            ).every((batch) => new Set(batch.filter(isAnswer)).size >= 5),
          ).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
    expect(told).toBeGreaterThan(1000);
  });
});

const unionsOfSubgroups = () => upTo(7).map((bits) => subgroups.slice(0, 3).filter((subgroup) => bits & (1 << subgroup)));

const isAnswer = (mark: Mark) => !mark.endsWith(':4');

const answered = ({ untouched: _, ...counts }: Counts) => Object.values(counts).reduce((a, b) => a + b);

/** How many people who answered stand in one of two shown sets and not in the other, or otherwise in it. */
function peopleApart(one: ReadonlySet<Mark>, other: ReadonlySet<Mark>): number {
  const apart: Mark[] = [];
  for (const mark of one) if (!other.has(mark)) apart.push(mark);
  for (const mark of other) if (!one.has(mark)) apart.push(mark);
  const people = new Set(apart.filter(isAnswer).map((mark) => mark.split(':')[0])).size;
  // Somebody who said nothing, alone, is singled out as well.
  return apart.length > 0 ? people || 1 : 0;
}

describe('the result of a question', () => {
  const ten = nextResult(undefined, given(upTo(10)), false)!;

  it('is made of five, not of four', () => {
    expect(nextResult(undefined, given(upTo(4)), false)).toBeUndefined();
    expect(countsIn(nextResult(undefined, given(upTo(5)), false)!)).toEqual({ ...nobody, act: 5 });
  });

  it('stands still until five more are there, then takes them together', () => {
    expect(nextResult(ten, given(upTo(14)), false)).toBe(ten);
    expect(countsIn(nextResult(ten, given(upTo(15)), false)!)).toEqual({ ...nobody, act: 15 });
  });

  it('lets one change wait while five newcomers join', () => {
    const changed = [...given(upTo(9)), ...given([10], 'open'), ...given(upTo(5, 11), 'answered')];
    expect(countsIn(nextResult(ten, changed, false)!)).toEqual({ ...nobody, act: 10, answered: 5 });
  });

  it('is not undone through a third: five leave, four of them and one other come back', () => {
    const five = nextResult(ten, given(upTo(5)), false)!;
    expect(countsIn(five)).toEqual({ ...nobody, act: 5 });
    expect(nextResult(five, given([...upTo(9), 11]), false)).toBe(five);
    expect(countsIn(nextResult(five, given(upTo(10)), false)!)).toEqual({ ...nobody, act: 10 });
  });

  it('shows sides apart only if each has five; without a side, fewer than five wait outside', () => {
    const of = (hosts: number, guests: number, none: number) =>
      nextResult(
        undefined,
        [...given(upTo(hosts), 'act', 1), ...given(upTo(guests, 100), 'open', 2), ...given(upTo(none, 200), 'open', 0)],
        true,
      )!;
    expect(of(5, 5, 0).sides).toBeDefined();
    expect(of(8, 4, 0).sides).toBeUndefined();
    expect(countsIn(of(6, 6, 4))).toEqual({ ...nobody, act: 6, open: 6 });
    expect(of(6, 6, 4).sides).toBeDefined();
    expect(countsIn(of(6, 0, 4))).toEqual({ ...nobody, act: 6 });
    expect(countsIn(of(4, 0, 6))).toEqual({ ...nobody, act: 4, open: 6 });
    expect(countsIn(of(6, 7, 5), 2)).toEqual({ ...nobody, open: 7 });
  });

  it('does not show sides later if that told of fewer than five who came early', () => {
    const early = nextResult(undefined, [...given(upTo(5), 'act', 1), ...given(upTo(4, 100), 'open', 2)], true)!;
    const later = nextResult(early, [...given(upTo(5), 'act', 1), ...given(upTo(9, 100), 'open', 2)], true)!;
    expect(later.sides).toBeUndefined();
    expect(countsIn(later)).toEqual({ ...nobody, act: 5, open: 9 });
  });
});

describe('a board', () => {
  const filled = (count: number, board = newBoard('2026-01-01')) =>
    upTo(count).reduce((now, tag) => addResponse(now, { tag, states: { 'q-a': 'act' } }).board, board);

  it('shows nothing before it is asked to, then says when there is more', () => {
    const ten = filled(10);
    expect(shownOf(ten, 'q-a')).toEqual({ came: 10, people: 0 });
    expect([nextOn(ten).more, nextOn(ten).alike]).toEqual([false, ['q-a']]);
    const shown = showResults(ten, true);
    expect(nextOn(shown).more).toBe(false);
    expect(nextOn(filled(14, shown)).alike).toEqual([]);
    expect(nextOn(filled(15, shown)).alike).toEqual(['q-a']);
    expect(shownOf(filled(14, shown), 'q-a')).toEqual({ came: 14, people: 10, counts: { ...nobody, act: 10 } });
  });

  it('shows what all say alike only when asked for it, and the rest before', () => {
    const board = upTo(10).reduce(
      (now, tag) => addResponse(now, { tag, states: { 'q-a': 'act', 'q-b': tag % 2 ? 'act' : 'open' } }).board,
      newBoard('2026-01-01'),
    );
    const careful = showResults(board, false);
    expect([shownOf(careful, 'q-a').people, shownOf(careful, 'q-b').people]).toEqual([0, 10]);
    expect([nextOn(careful).more, nextOn(careful).alike]).toEqual([false, ['q-a']]);
    expect(shownOf(showResults(careful, true), 'q-a').people).toBe(10);
    // Five who come later and agree are told by what the results have more.
    const more = upTo(5, 11).reduce((now, tag) => addResponse(now, { tag, states: { 'q-b': 'act' } }).board, careful);
    expect(nextOn(more).alike.sort()).toEqual(['q-a', 'q-b']);
    expect(revealsEach(undefined, { batches: [['1:0', '2:0', '3:0', '4:0', '5:1']], whole: [0] })).toBe(false);
  });

  it('shows no results any more when fewer than five are left', () => {
    const six = showResults(filled(6), true);
    expect(shownOf(withoutPerson(six, 1), 'q-a').people).toBe(6);
    expect(shownOf(withoutPerson(withoutPerson(six, 1), 2), 'q-a')).toEqual({ came: 4, people: 0 });
  });

  it('shows everything at once in named mode', () => {
    const two = { ...filled(2), named: true };
    expect(shownOf(two, 'q-a')).toEqual({ came: 2, people: 2, counts: { ...nobody, act: 2 } });
    expect(nextOn(two).more).toBe(false);
  });
});
