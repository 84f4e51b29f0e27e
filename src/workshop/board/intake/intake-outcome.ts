/** Adds responses to the board, or removes them, and says what became of each. */
import type { Refusal } from '#answers/code/index.ts';
import { mergedResponse, withoutPerson, type Board, type AddOutcome } from '../board.ts';
import type { Incoming, NamedResponse } from './incoming.ts';

/**
 * What became of one response. `elsewhere`: it is to other questions than this board asks; `removed`;
 * `unknown`: it was to be removed and is not here; `refused`: it is none.
 */
export type IntakeOutcome =
  | {
      kind: AddOutcome | 'elsewhere' | 'removed' | 'unknown';
      name: string;
      /** Whether it answers an earlier wording. */
      isEarlier?: boolean;
    }
  | { kind: 'refused'; name: string; refusal: Refusal };

export const outcomeKinds = [
  'new',
  'changed',
  'more',
  'same',
  'elsewhere',
  'removed',
  'unknown',
  'refused',
] as const satisfies readonly IntakeOutcome['kind'][];

/** Adds all responses to the board, in their order. */
export function addResponses(board: Board, { responses: incoming, refused }: Incoming): { board: Board; outcomes: IntakeOutcome[] } {
  const outcomes: IntakeOutcome[] = [];
  // Each response is compared only with that of its own person: copying everybody each time would take quadratic time.
  const responses = { ...board.responses };
  const asked = questionsOf(board);
  for (const { name, tag, ...response } of incoming) {
    const states = onlyAsked(asked, response.states);
    if (Object.keys(states).length === 0) outcomes.push({ kind: 'elsewhere', name });
    else {
      const { merged, outcome } = mergedResponse(responses[tag], { ...response, states });
      if (outcome !== 'same') responses[tag] = merged;
      outcomes.push({ kind: outcome, name, ...(response.wording !== undefined && { isEarlier: true }) });
    }
  }
  if (outcomes.some(({ kind }) => kind !== 'elsewhere' && kind !== 'same')) board = { ...board, responses };
  return { board, outcomes: [...outcomes, ...refused.map(refusedOne)] };
}

/** Removes the people who sent these responses from the board. */
export function removeResponses(board: Board, { responses: incoming, refused }: Incoming): { board: Board; outcomes: IntakeOutcome[] } {
  const outcomes = incoming.map(({ name, tag }): IntakeOutcome => {
    const there = String(tag) in board.responses;
    if (there) board = withoutPerson(board, tag);
    return { kind: there ? 'removed' : 'unknown', name };
  });
  return { board, outcomes: [...outcomes, ...refused.map(refusedOne)] };
}

const refusedOne = ({ text, refusal }: Incoming['refused'][number]): IntakeOutcome => ({ kind: 'refused', name: endOf(text), refusal });

/** Enough for its owner to know it by; somebody who sees the screen must not read the whole code, in which only a character may be wrong. */
function endOf(text: string): string {
  const characters = [...text.replace(/[\s\p{P}]+/gu, '')];
  return characters.length > shownEnd ? `… ${characters.slice(-shownEnd).join('')}` : characters.join('');
}

const shownEnd = 4;

/** The questions that a board asks; a board without a set takes all. */
const questionsOf = ({ questions }: Board): ReadonlySet<string> | undefined =>
  questions.length > 0 ? new Set(questions.map(({ id }) => id)) : undefined;

/** Of a response to whole lists, what the board asks. */
function onlyAsked(asked: ReadonlySet<string> | undefined, states: NamedResponse['states']): NamedResponse['states'] {
  return asked ? Object.fromEntries(Object.entries(states).filter(([id]) => asked.has(id))) : states;
}
