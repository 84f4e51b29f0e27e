/** What the content holds, for tests that compare a page with it. */
import type { State } from '#answers/store/answers.ts';
import { library } from '#library/index.ts';
import type { Checklist } from '#schemas/checklist.ts';
import { word } from './words.ts';

const { checklists } = library();

/** A list of the guide. */
export function listOf(id: string): Checklist {
  const list = checklists.find((candidate) => candidate.id === id);
  if (!list) throw new Error(`There is no list "${id}".`);
  return list;
}

/** The questions that a list asks, in the order of its page, each with its number there. */
export const questionsOf = (list: string) =>
  listOf(list).groups.flatMap(({ questions }, group) =>
    questions.map(({ id, text, audience }, place) => ({ id, text, audience, number: `${group + 1}.${place + 1}` })),
  );

/** How a question is worded. */
export function wordingOf(question: string): string {
  const found = checklists.flatMap(({ id }) => questionsOf(id)).find(({ id }) => id === question);
  if (!found) throw new Error(`No list asks "${question}".`);
  return found.text;
}

/** How many questions are in each state once so many are marked; the others are open. */
export function progress(total: number, marked: Partial<Record<State, number>> = {}) {
  const { answered = 0, act = 0, 'not-for-us': notForUs = 0 } = marked;
  return { open: total - answered - act - notForUs, answered, act, notForUs };
}

/** The line that counts the answers to a list once so many questions are marked. */
export const countsOf = (list: string, marked: Partial<Record<State, number>> = {}): string =>
  word('answers.counts', progress(questionsOf(list).length, marked));
