/** What the desk knows of lists that are made up, for tests. Not part of the site. */
import { madeUpLists } from '#answers/code/made-up-lists.fixture.ts';
import type { SetList } from './set-list.ts';

export const madeUpSetLists: SetList[] = madeUpLists.map(({ id, number, revision, questions }) => ({
  id,
  number,
  title: id,
  revision,
  questions: questions.map((question) => ({ id: question.id, text: `What of ${question.id}?` })),
  groups: [{ title: id, slots: questions.map((_, slot) => slot) }],
}));
