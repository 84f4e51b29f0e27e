import type { CaseStart } from '#answers/telling/started-case.ts';
import type { Entry, ReformPlan } from '../model/plan.ts';

/** What an entry of the log already says of a case. The rest of the form is left to whoever tells it, and consent above all. */
export const caseOfSeen = ({ about }: Pick<ReformPlan, 'about'>, seen: Entry<'seen'>, day: string): CaseStart => ({
  where: seen.where,
  date: day,
  problem: about.problem,
  who: seen.who,
  done: seen.part,
  changed: seen.what,
  matters: seen.matters,
  others: seen.reasons,
  confirm: seen.confirm,
});
