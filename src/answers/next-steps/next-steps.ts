/**
 * What to do next, from the questions that are marked "act" or still open.
 *
 * The same answers always give the same suggestions, and the page says by which rules: questions marked
 * "act" before open ones, each in the order of the lists; a list that nobody has begun does not count,
 * since all of it would be open; measures before tools; nothing twice. Each question gives its first
 * suggestion before any gives its second.
 */
import { answerTo, type Answers } from '#answers/store/answers.ts';

/** A list as this module sees it: its questions in order, each with what its group leads to. */
export interface LeadingList {
  id: string;
  questions: { id: string; leads: readonly string[] }[];
}

export interface NextStep {
  question: string;
  /** Why something is to be done about it. */
  state: 'act' | 'open';
  /** The measure or the tool, in the words it was given. */
  lead: string;
}

/** More at a time would be a plan, and plans are for the reader to make. */
export const maxSteps = 3;

/**
 * The suggestions to show now.
 *
 * @param dismissed leads that the reader does not want to see for the moment
 */
export function nextSteps(lists: readonly LeadingList[], answers: Answers, dismissed: ReadonlySet<string>): NextStep[] {
  const begun = lists.filter(({ id }) => Object.keys(answers.lists[id]?.answers ?? {}).length > 0);
  const asked = begun.flatMap(({ id: list, questions }) =>
    questions.map((question) => ({ ...question, state: answerTo(answers, list, question.id)?.state ?? 'open' })),
  );
  const taken = new Set(dismissed);
  const steps: NextStep[] = [];
  for (const state of ['act', 'open'] as const) {
    let waiting = asked.filter((question) => question.state === state);
    while (waiting.length > 0 && steps.length < maxSteps) {
      // A round: who has nothing left to suggest drops out.
      waiting = waiting.filter(({ id: question, leads }) => {
        const lead = leads.find((candidate) => !taken.has(candidate));
        if (lead === undefined) return false;
        taken.add(lead);
        steps.push({ question, state, lead });
        return true;
      });
    }
  }
  return steps.slice(0, maxSteps);
}
