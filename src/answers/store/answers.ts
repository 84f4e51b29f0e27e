/**
 * What a reader has written, as plain data.
 *
 * Everything is keyed by ids from `content/checklists/`, never by position or text, so that answers
 * survive any edit of the lists. On the device each answer has a key of its own (`items.ts`, `part.ts`); this is how pages
 * and files see all of them. What a later edition adds to an answer of the same version stays with it.
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
  /** What another tab wrote into the same note at the same time, until the reader says what becomes of it. */
  others?: readonly string[];
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
  /** A small random number that distinguishes two people's codes; made when the first code is. Says nothing about anybody. */
  tag?: number;
  lists: Record<string, ListAnswers>;
}

export const currentVersion = 1;

/**
 * An id of the form that lists and questions have. Not `constructor`: every object knows it, so asking for it would find
 * what nobody wrote.
 */
export const idPattern = /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/;

export function noAnswers(): Answers {
  return { version: currentVersion, lists: {} };
}

/** The answer to one question, or undefined if the reader never touched it. */
export function answerTo(answers: Answers, list: string, question: string): Answer | undefined {
  return answers.lists[list]?.answers[question];
}

/** How many of the given questions are in each state. */
export function countStates(answers: Answers, list: string, questions: readonly string[]): Record<State, number> {
  const counts: Record<State, number> = { open: 0, answered: 0, act: 0, 'not-for-us': 0 };
  for (const question of questions) counts[answerTo(answers, list, question)?.state ?? 'open'] += 1;
  return counts;
}
