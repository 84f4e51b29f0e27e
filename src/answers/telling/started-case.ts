import type { AnswerStore } from '#answers/store/store.ts';
import { answerTo } from '#answers/store/answers.ts';
import { caseDraft } from './case-draft.inline.ts';
import type { caseAbout, caseQuestions } from './case-fields.ts';

/** What another page may write into the form. Consent is not among it: only those who ask for it can give an answer. */
export type CaseStart = Partial<Record<(typeof caseQuestions)[number]['fields'][number] | (typeof caseAbout)[number], string>>;

/** `taken`: the form holds a case already, and nothing was written; `held`: it could not be stored, so no other page finds it. */
export type StartedCase = 'started' | 'taken' | 'held';

/** Starts a case in the form with what somebody wrote elsewhere. What is in the form already stays as it is. */
export function startCase(drafts: AnswerStore, start: CaseStart): StartedCase {
  drafts.refresh();
  const there = Object.values(drafts.answers.lists[caseDraft]?.answers ?? {});
  if (there.some(({ note, others }) => note || others)) return 'taken';
  for (const [field, note] of Object.entries(start))
    if (note !== '') drafts.change(caseDraft, 1, field, { state: 'answered', note, from: '' });
  const stored = Object.entries(start).every(([field, note]) => (answerTo(drafts.answers, caseDraft, field)?.note ?? '') === note);
  return stored && !drafts.hasUnsaved ? 'started' : 'held';
}
