import type { State } from '#answers/store/answers.ts';
import { slots } from './code-list.ts';
import type { DecodedList } from './decode.ts';

/** A question that the code answers and the list no longer asks. */
export interface RetiredAnswer {
  id: string;
  state: State;
  /** The questions that took its place, if any. They start open: the old answer was to another question. */
  replacedBy: readonly string[];
}

/** The answers of a code, under the list as it is now. */
export interface OpenedList {
  /** By id, for every question of the list as it is now; what nobody touched is open. */
  states: Record<string, State>;
  /** Questions that came after the code was made. They are open. */
  added: string[];
  /** Questions that were put in other words after the code was made: a reader may want to answer them again. */
  reworded: string[];
  retired: RetiredAnswer[];
}

/** Opens an older code under the list of today. For a code of today's revision nothing is added, reworded or retired. */
export function openUnder({ list, revision, states: given }: DecodedList): OpenedList {
  const now = slots(list);
  const ids = (questions: { id: string }[]) => questions.map(({ id }) => id);
  return {
    states: Object.fromEntries(now.map(({ id }) => [id, given[id] ?? 'open'])),
    added: ids(now.filter(({ since }) => since > revision)),
    reworded: ids(now.filter(({ since, reworded = [] }) => since <= revision && reworded.some((when) => when > revision))),
    retired: slots(list, revision)
      .filter(({ retired }) => retired !== undefined && retired <= list.revision)
      .map(({ id, replacedBy = [] }) => ({ id, state: given[id] ?? 'open', replacedBy })),
  };
}
