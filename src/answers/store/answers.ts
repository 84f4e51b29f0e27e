/**
 * What a reader has written, as plain data.
 *
 * Everything is keyed by ids from `content/checklists/`, never by position or text, so that answers
 * survive any edit of the lists.
 *
 * ```json
 * {
 *   "version": 1,
 *   "lists": {
 *     "sustained-contact": {
 *       "revision": 2,
 *       "changed": "2026-11-22T09:30:00.000Z",
 *       "answers": {
 *         "s2-q1-a": { "state": "act", "note": "Ask Ana", "revision": 2, "changed": "2026-11-22T09:30:00.000Z" }
 *       }
 *     }
 *   }
 * }
 * ```
 */

/** The four states, in the order in which they are shown. `open` is the start. */
export const states = ['open', 'answered', 'act', 'not-for-us'] as const;
export type State = (typeof states)[number];

export interface Answer {
  state: State;
  /** Free text; absent when empty. */
  note?: string;
  /** The revision of the list under which the answer was given. */
  revision: number;
  /** When, as an ISO 8601 time. The device's clock may be wrong: only ever shown, or used to pick the later of two. */
  changed: string;
}

export interface ListAnswers {
  /** The newest revision of the list that the reader has worked with. */
  revision: number;
  changed: string;
  answers: Record<string, Answer>;
}

export interface Answers {
  version: 1;
  /** A small random number that tells two people's codes apart; made when the first code is. Says nothing about anybody. */
  tag?: number;
  lists: Record<string, ListAnswers>;
}

export const currentVersion = 1;

export function noAnswers(): Answers {
  return { version: currentVersion, lists: {} };
}

/** The answer to one question, or undefined if the reader never touched it. */
export function answerTo(answers: Answers, list: string, question: string): Answer | undefined {
  return answers.lists[list]?.answers[question];
}

/**
 * The same answers with one of them changed. An answer that is open again and has no note is dropped.
 *
 * @param revision the revision of the list that the reader has before them
 * @param when the time of the change
 */
export function withAnswer(
  answers: Answers,
  list: string,
  revision: number,
  question: string,
  change: { state?: State; note?: string },
  when: Date,
): Answers {
  const changed = when.toISOString();
  const before = answers.lists[list];
  const earlier = before?.answers[question];
  const state = change.state ?? earlier?.state ?? 'open';
  const note = change.note ?? earlier?.note ?? '';
  const { [question]: _, ...others } = before?.answers ?? {};
  const answer: Answer = note === '' ? { state, revision, changed } : { state, note, revision, changed };
  const kept = state === 'open' && note === '' ? others : { ...others, [question]: answer };
  return {
    ...answers,
    lists: {
      ...answers.lists,
      [list]: { revision: Math.max(revision, before?.revision ?? 0), changed, answers: kept },
    },
  };
}

/** How many of the given questions stand in each state. */
export function countStates(answers: Answers, list: string, questions: readonly string[]): Record<State, number> {
  const counts: Record<State, number> = { open: 0, answered: 0, act: 0, 'not-for-us': 0 };
  for (const question of questions) counts[answerTo(answers, list, question)?.state ?? 'open'] += 1;
  return counts;
}
