import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBoardFile, storedBoard } from './storage/board-file.ts';
import { countPeople, newBoard, addResponse, type Board } from './board.ts';
import { joined } from './joining.ts';
import { isLarge, markOf, refined, type Mark } from './batches.ts';
import { countsIn, givenIn } from './small-groups.ts';
import { showResults, shownOf } from './shown.ts';
import { someSteps, upTo, walk, walkedOn } from './some-steps.fixture.ts';

const empty = (): Board => ({ ...newBoard('2026-01-01'), sides: ['Hosts', 'Guests'] });
const filled = (tags: readonly number[], state: 'act' | 'open' = 'act') =>
  tags.reduce((now, tag) => addResponse(now, { tag, states: { 'q-a': state } }).board, empty());
const join = (one: Board, other: Board) => {
  const done = joined(one, other);
  if (!done.ok) throw new Error(done.reason);
  return done;
};

describe('two boards of one group', () => {
  it('become one: whoever is on both is one person, as the other board has them', () => {
    const [ours, theirs] = [filled(upTo(4)), filled([4, 5, 6], 'open')];
    const { board, counts } = join(ours, { ...theirs, actions: [{ what: 'Meet', who: '', when: '' }] });
    expect(counts).toEqual({ new: 2, changed: 1, same: 0, more: 0 });
    expect(countPeople(board)).toBe(6);
    expect(board.responses['4']!.states['q-a']).toBe('open');
    expect(board).toMatchObject({ id: ours.id, actions: [{ what: 'Meet' }] });
    expect(join(board, { ...theirs, actions: board.actions }).board.actions).toHaveLength(1);
  });

  it.each<[string, Partial<Board>, Partial<Board>]>([
    ['set', { code: 300_000 }, { code: 300_001 }],
    ['set', {}, { code: 300_001 }],
    ['sides', { sides: [] }, {}],
    ['openly', { named: true }, {}],
  ])('stay apart: %s', (reason, here, there) => {
    expect(joined({ ...empty(), ...here }, { ...empty(), ...there })).toEqual({ ok: false, reason });
  });

  it('keep to the rule where only the other group chose to show everything', () => {
    expect(join(empty(), { ...filled(upTo(3)), named: true }).board.named).toBe(false);
  });

  it('show what was shown, until five more can join', () => {
    const [ours, theirs] = [showResults(filled(upTo(6)), true), showResults(filled(upTo(7, 20), 'open'), true)];
    const { board } = join(ours, theirs);
    expect(shownOf(board, 'q-a')).toMatchObject({ came: 13, people: 6, counts: { act: 6, open: 0 } });
    expect(shownOf(showResults(board, true), 'q-a')).toMatchObject({ people: 13, counts: { act: 6, open: 7 } });
    // Two were not in the picture of the other room: alone, they would be what the new picture has more.
    const late = join(
      ours,
      [40, 41].reduce((now, tag) => addResponse(now, { tag, states: { 'q-a': 'act' } }).board, theirs),
    ).board;
    expect(shownOf(showResults(late, true), 'q-a').people).not.toBe(15);
  });

  it('stay apart where both showed the same people in other company', () => {
    expect(joined(showResults(filled(upTo(8)), true), showResults(filled(upTo(8, 5)), true))).toEqual({ ok: false, reason: 'unsafe' });
  });
});

describe('small groups over two rooms', () => {
  it('are never told about by all results of both, before and after', () => {
    let [joins, told] = [0, 0];
    fc.assert(
      fc.property(someSteps(20), someSteps(20), someSteps(20), fc.constantFrom(0, 8, 100), (before, there, after, apart) => {
        const shown = new Map<string, Set<Mark>[]>(walkedOn.map((question) => [question, []]));
        let last = empty();
        const see = (board: Board) => {
          last = board;
          for (const question of walkedOn) {
            const seen = shownOf(board, question);
            if (!seen.counts) continue;
            const inside = givenIn(board.results[question]!);
            expect(seen.counts).toEqual(countsIn(board.results[question]!));
            shown.get(question)!.push(new Set(inside.map(markOf)));
            for (const { side } of seen.sides ?? [])
              shown.get(question)!.push(new Set(inside.filter(({ subgroup }) => subgroup === side).map(markOf)));
          }
        };
        walk(empty(), before, see);
        const ours = last;
        walk(
          empty(),
          there.map((step) => ({
            ...step,
            ...('tag' in step && { tag: step.tag + apart }),
            ...('from' in step && { from: step.from + apart }),
          })),
          see,
        );
        const done = joined(ours, last);
        if (!done.ok) return;
        joins += 1;
        expect(readBoardFile(storedBoard(done.board))).toEqual({ ok: true, board: done.board });
        see(done.board);
        walk(done.board, [...after, { do: 'show' }], see);
        for (const sets of shown.values()) {
          told += sets.length;
          expect(
            refined(
              [],
              sets.map((set) => [...set]),
            ).every(isLarge),
          ).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
    expect(joins).toBeGreaterThan(500);
    expect(told).toBeGreaterThan(1000);
  });
});
