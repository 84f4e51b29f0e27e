import { startCase } from '#answers/telling/started-case.ts';
import { draftStore } from '#answers/store/stores.ts';
import { caseOfSeen } from '../exchange/seen-case.ts';
import { dayInWords } from '../words/sentences.ts';
import type { PlanView } from './plan-view.ts';

/** Starts a case with an entry of the log, and goes to its form. Loads when it is asked for. */
export function tellSeen({ editing, words, page, language, say }: PlanView, id: string): void {
  editing.flush();
  const seen = editing.plan.seen.find((one) => one.id === id);
  if (!seen) return;
  const started = startCase(draftStore(), caseOfSeen(editing.plan, seen, dayInWords(seen.date, language)));
  if (started === 'started') location.assign(page.tell);
  else say(words(`plan.seen.case.${started}`));
}
