import type { Checklist } from '#schemas/checklist.ts';

/** The ids of all questions of a list, in order. */
export const questionIds = ({ groups }: Pick<Checklist, 'groups'>): string[] =>
  groups.flatMap(({ questions }) => questions.map(({ id }) => id));
