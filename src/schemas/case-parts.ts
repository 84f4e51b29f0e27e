/** The parts of a case that are made of paragraphs, in the order in which they are read. */
export const caseParts = ['problem', 'met', 'done', 'changed', 'matters', 'worked', 'others'] as const;
export type CasePart = (typeof caseParts)[number];
