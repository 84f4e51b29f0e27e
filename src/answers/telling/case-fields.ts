/** What the form for cases asks. The name of a field is its name in the draft, and in most cases in the file. */

/** The eight questions in the order of a story, each with its fields. */
export const caseQuestions = [
  { id: 'place', fields: ['where', 'date'] },
  { id: 'problem', fields: ['problem'] },
  { id: 'met', fields: ['who', 'met'] },
  { id: 'done', fields: ['done'] },
  { id: 'changed', fields: ['changed'] },
  { id: 'matters', fields: ['matters'] },
  { id: 'others', fields: ['others'] },
  { id: 'unknown', fields: ['unknown'] },
] as const;

/** What introduces the case, and who tells it. */
export const caseAbout = ['title', 'summary', 'told', 'confirm'] as const;
/** What editors sort it by; all of them may be left to them. */
export const caseChoices = ['regions', 'themes', 'stages', 'tools', 'shows'] as const;
/** What must be so before anything is sent. */
export const caseTicks = ['agreed', 'unnamed'] as const;

/** Fields of one line; the others take paragraphs. */
export const lineFields: readonly string[] = ['where', 'date', 'who', ...caseAbout];
