import type { Checklist } from '#schemas/checklist.ts';
import type { AskedList } from './points.ts';

/** All questions, for letters to quote from. They come when a letter has something to take in. */
export const askedListsOf = (lists: readonly Checklist[]): AskedList[] =>
  lists.map(({ id, groups }) => ({
    id,
    questions: groups.flatMap(({ questions }) => questions.map(({ id, text, audience }) => ({ id, text, audience }))),
  }));
