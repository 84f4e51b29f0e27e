/** What may happen on a board, at random, for tests. */
import fc from 'fast-check';
import type { Side } from '#answers/code/index.ts';
import { withoutPerson, addResponse, type Board } from './board.ts';
import { allSaid, type Said } from '#answers/store/said.inline.ts';
import { undone } from './shown-memory.ts';
import { showResults } from './shown.ts';

/** The questions that are asked on such a board. */
export const walkedOn = ['q-a', 'q-b'] as const;
export const upTo = (n: number, from = 1) => Array.from({ length: n }, (_, i) => i + from);

/** What a facilitator may do, on a board so small that everything collides. */
export type BoardStep =
  | { do: 'take'; tag: number; side?: Side; a?: Said; b?: Said }
  | { do: 'remove'; tag: number }
  | { do: 'undo' }
  | { do: 'show' }
  | { do: 'crowd'; from: number; count: number; side?: Side; a: Said }
  /** The board has so many sides from now on. */
  | { do: 'sides'; sides: number }
  /** Somebody who is there names a side, or another. */
  | { do: 'straggle'; tag: number; side: Side };

/** Up to so many steps, of people with the tags from 1 to 16 and whoever comes in a crowd after them. */
export function someSteps(most: number): fc.Arbitrary<BoardStep[]> {
  return fc.array(someStep, { minLength: 1, maxLength: most });
}

const tag = fc.integer({ min: 1, max: 16 });
const state = fc.constantFrom(...allSaid);
const side = fc.option(fc.constantFrom<Side>(1, 2), { nil: undefined });
export const someStep: fc.Arbitrary<BoardStep> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('take' as const),
      tag,
      side,
      a: fc.option(state, { nil: undefined }),
      b: fc.option(state, { nil: undefined }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('crowd' as const),
      from: tag,
      count: fc.integer({ min: 2, max: 9 }),
      side,
      a: state,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), tag }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('straggle' as const), tag, side: fc.constantFrom<Side>(1, 2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sides' as const), sides: fc.constantFrom(0, 2) }) },
  { weight: 1, arbitrary: fc.constant<BoardStep>({ do: 'undo' }) },
  { weight: 4, arbitrary: fc.constant<BoardStep>({ do: 'show' }) },
);

/** Walks the steps and hands over the board after each. */
export function walk(start: Board, steps: readonly BoardStep[], see: (board: Board) => void): void {
  let board = start;
  const past: Board[] = [];
  for (const one of steps) {
    past.push(board);
    if (one.do === 'undo') {
      past.pop();
      board = undone(board, past.pop() ?? start);
    } else board = stepOn(board, one);
    see(board);
  }
}

/** The board after one step, other than undoing. A prompt that a board asks takes the answers to the second question. */
export function stepOn(board: Board, one: Exclude<BoardStep, { do: 'undo' }>): Board {
  const second = board.questions.some(({ id }) => id === 'p1') ? 'p1' : 'q-b';
  switch (one.do) {
    case 'take':
      return addResponse(board, {
        tag: one.tag,
        side: one.side,
        states: { ...(one.a && { 'q-a': one.a }), ...(one.b && { [second]: one.b }) },
      }).board;
    case 'crowd':
      return upTo(one.count, one.from).reduce(
        (now, tag) => addResponse(now, { tag, side: one.side, states: { 'q-a': one.a, [second]: allSaid[tag % 5]! } }).board,
        board,
      );
    case 'straggle':
      return one.tag in board.responses ? addResponse(board, { tag: one.tag, side: one.side, states: {} }).board : board;
    case 'sides':
      return { ...board, sides: ['Hosts', 'Guests'].slice(0, one.sides) };
    case 'remove':
      return withoutPerson(board, one.tag);
    case 'show':
      return showResults(board, true);
  }
}
