import { describe, expect, it } from 'vitest';
import type { Side } from '#answers/code/index.ts';
import { addResponse, newBoard, type Board } from './board.ts';
import { missingSides, smallSides } from './missing-sides.ts';
import type { Said } from '#answers/store/said.inline.ts';
import { showResults, shownOf } from './shown.ts';

const start: Board = { ...newBoard('2026-01-01'), sides: ['Hosts', 'Guests'] };
let tag = 0;
const more = (board: Board, people: number, side?: Side, said: Said = 'act') =>
  Array.from({ length: people }).reduce<Board>((now) => addResponse(now, { tag: ++tag, side, states: { q: said } }).board, board);
const reason = (board: Board) => missingSides(board, 'q', shownOf(board, 'q'));
const shown = (board: Board) => showResults(board, true);

describe('why sides are missing', () => {
  it('is said before the first results: of whom there are too few', () => {
    expect(smallSides(more(more(start, 12, 1), 3, 2))).toEqual([{ side: 2, people: 3 }]);
    expect(smallSides(more(more(start, 12, 1), 5, 2))).toEqual([]);
  });

  it('is a side that is too small, or one that nobody has come from', () => {
    expect(reason(shown(more(more(start, 12, 1), 3, 2)))).toEqual([{ side: 2, people: 3 }]);
    expect(reason(shown(more(start, 12, 1)))).toEqual([{ side: 2, people: 0 }]);
  });

  it('is what was shown before both sides were large enough', () => {
    const early = shown(more(more(start, 12, 1), 3, 2));
    expect(reason(shown(more(early, 9, 2)))).toEqual([]);
  });

  it('is silence on one side', () => {
    expect(reason(shown(more(more(more(start, 12, 1), 4, 2), 3, 2, 'untouched')))).toEqual([]);
  });

  it('is nothing where sides are shown, come with the next results, or are not wanted', () => {
    const hosts = shown(more(start, 12, 1));
    expect(reason(more(hosts, 6, 2))).toBeUndefined();
    expect(reason(shown(more(hosts, 6, 2)))).toBeUndefined();
    expect(reason({ ...hosts, sides: [] })).toBeUndefined();
    expect(reason({ ...hosts, named: true })).toBeUndefined();
    expect(reason(more(start, 12, 1))).toBeUndefined();
  });
});

describe('people without a side', () => {
  it('never keep sides from being shown: not two of thirty, and not where one side came first', () => {
    const two = shown(more(more(more(start, 16, 1), 12, 2), 2));
    expect(shownOf(two, 'q').sides?.map(({ people }) => people)).toEqual([16, 12]);
    const early = shown(more(more(start, 8, 1), 2));
    expect(shownOf(shown(more(early, 6, 2)), 'q').sides?.map(({ people }) => people)).toEqual([8, 6]);
  });

  it('join when they have named one, and five come together', () => {
    const before = shown(more(more(more(start, 16, 1), 12, 2), 2));
    const named = [tag - 1, tag].reduce((now, one) => addResponse(now, { tag: one, side: 1, states: {} }).board, before);
    expect(shownOf(shown(named), 'q').people).toBe(28);
    expect(shownOf(shown(more(named, 3, 1)), 'q').sides?.map(({ people }) => people)).toEqual([21, 12]);
  });
});
