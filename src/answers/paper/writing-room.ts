import type { Checklist } from '#schemas/checklist.ts';

/** Two sheets of Letter, the lower of the two formats, within our margins; some held back for what does not fit at the foot of the first. */
const twoSheets = 1300;
/** What takes its place on them besides the room to write, with a wrapped line in some questions. */
const taken = { head: 95, group: 28, question: 44 };
/** Less than this nobody can write in; more invites essays. */
const least = 18;
const largest = 56;

/**
 * Height of the room to write under each question of a printed list, in points, such that the list fits on
 * two sheets. `tests/paper.test.ts` prints every list and counts.
 */
export function writingRoom({ groups }: Checklist): number {
  const questions = groups.reduce((sum, group) => sum + group.questions.length, 0);
  const left = twoSheets - taken.head - groups.length * taken.group - questions * taken.question;
  return Math.round(Math.min(largest, Math.max(least, left / questions)));
}
