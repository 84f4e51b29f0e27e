/** What may happen on a board, at random, for tests. */
import fc from 'fast-check';
import type { Side } from '#answers/code/index.ts';
import { states, type State } from '#answers/store/answers.ts';
import { withoutPerson, addResponse, type Board } from './board.ts';
import { undone } from './shown-memory.ts';
import { showResults } from './shown.ts';

/** The questions that are asked on such a board. */
export const walkedOn = ['q-a', 'q-b'] as const;
export const upTo = (n: number, from = 1) => Array.from({ length: n }, (_, i) => i + from);

/** What a facilitator may do, on a board so small that everything collides. */
export type BoardStep =
  | { do: 'take'; tag: number; side?: Side; a?: State; b?: State }
  | { do: 'remove'; tag: number }
  | { do: 'undo' }
  | { do: 'show' }
  | { do: 'crowd'; from: number; count: number; side?: Side; a: State };

/** Up to so many steps, of people with the tags from 1 to 16 and whoever comes in a crowd after them. */
export function someSteps(most: number): fc.Arbitrary<BoardStep[]> {
  return fc.array(someStep, { minLength: 1, maxLength: most });
}

const tag = fc.integer({ min: 1, max: 16 });
const state = fc.constantFrom(...states);
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
        (now, tag) => addResponse(now, { tag, side: one.side, states: { 'q-a': one.a, [second]: states[tag % 4]! } }).board,
        board,
      );
    case 'remove':
      return withoutPerson(board, one.tag);
    case 'show':
      return showResults(board, true);
  }
}
