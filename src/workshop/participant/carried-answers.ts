import type { OpenedSet, Wording } from '#workshop/set/open-set.ts';
import { ParticipantAnswers } from './participant-answers.ts';

/**
 * Moves what a participant answered in an earlier wording of the workshop to the workshop as it is now, with its tag: so
 * a code that they hand in again replaces the first one. It is moved, not copied: a phone that is lent must not keep it.
 *
 * @returns the wording that they answered, if they did
 */
export function carryAnswers({ set, codeList, wordings }: OpenedSet): Wording | undefined {
  const now = new ParticipantAnswers(codeList.number, set.date);
  if (now.isBegun) return undefined;
  for (const wording of wordings) {
    const before = new ParticipantAnswers(wording.code, set.date);
    if (!before.isBegun) continue;
    const { answers } = before.store;
    now.store.update(() => answers);
    before.clear();
    return wording;
  }
  return undefined;
}
