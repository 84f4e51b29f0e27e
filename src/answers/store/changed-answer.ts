import type { Answer, State } from './answers.ts';

/** What a reader does to one answer. */
export interface AnswerEdit {
  state?: State;
  note?: string;
  /** The note that the writer saw when they began; what is on the device if it is not given. */
  from?: string;
  /** A text of another tab that the reader has dealt with. */
  dealtWith?: string;
}

/**
 * The answer with a change; undefined if it says nothing any more, since then it is dropped.
 *
 * @param there the answer as it is on the device now
 */
export function changedAnswer(there: Answer | undefined, change: AnswerEdit, revision: number, when: Date): Answer | undefined {
  const { state = there?.state ?? 'open', from = there?.note ?? '', dealtWith } = change;
  const saw = there && withTexts(there, from, there.others ?? []);
  const mine = { ...there, state, revision, changed: when.toISOString() };
  const others = (there?.others ?? []).filter((text) => text !== dealtWith);
  return mergedAnswer(saw, withTexts(mine, change.note ?? from, others), there && withTexts(there, there.note ?? '', others));
}

/**
 * Two versions of an answer made one, for when one was written without knowing of the other. No text is lost: where both
 * changed the note and neither text contains the other, the other is listed in `others`.
 *
 * @param base what the writer of `mine` saw
 */
export function mergedAnswer(base: Answer | undefined, mine: Answer | undefined, theirs: Answer | undefined): Answer | undefined {
  if (!theirs) return mine && orNothing(mine);
  // Deleted here and rewritten elsewhere meanwhile: what was rewritten counts.
  if (!mine) return same(base, theirs) ? undefined : theirs;
  const state = mine.state === (base?.state ?? 'open') ? theirs.state : mine.state;
  const [was, own, other] = [base, mine, theirs].map((answer) => answer?.note ?? '') as [string, string, string];
  const others = [...(theirs.others ?? []), ...(mine.others ?? [])];
  if (own === was) return orNothing(withTexts({ ...theirs, ...mine, state }, other, others));
  if (other !== was) others.push(other);
  return orNothing(withTexts({ ...theirs, ...mine, state }, own, others));
}

/** Whether two answers, or two of anything that is stored, are the same. */
export function same(one: unknown, other: unknown): boolean {
  return one === other || text(one) === text(other);
}

/** Keys in one order: what is written and read again may come back in another. */
const text = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );

function withTexts(answer: Answer, note: string, all: readonly string[]): Answer {
  const { note: _, others: __, ...rest } = answer;
  const others = [...new Set(all)].filter((text) => !note.includes(text));
  return { ...rest, ...(note && { note }), ...(others.length > 0 && { others }) };
}

/** An answer that is open, and holds nothing else, is none. */
function orNothing(answer: Answer): Answer | undefined {
  const { state, revision: _, changed: __, ...more } = answer;
  return state === 'open' && Object.keys(more).length === 0 ? undefined : answer;
}
