import type { SlicedWork } from '#kit/slices.ts';
import { decode, findCodes, maxTextLength, type CodeList, type Decoded, type Refusal } from '#answers/code/index.ts';
import { lostStarts } from '#answers/code/lost-start.ts';
import type { Answer, Answers } from '#answers/store/answers.ts';

/** `unread`: how many more were meant as codes and cannot be read. */
export type Read = { ok: true; answers: Answers; codes: number; unread: number } | Refusal | { ok: false; reason: 'no-code' | 'too-much' };

/**
 * Reads the one code in a text, or the last of several: in a chat that is the newest.
 *
 * @param text a code as typed, or anything around codes
 * @param when the time at which the answers count as given, since codes carry none
 */
export function* readText(text: string, lists: readonly CodeList[], when: Date): SlicedWork<Read> {
  if (text.length > maxTextLength) return { ok: false, reason: 'too-much' };
  const single = decode(text, lists);
  if (single.ok) return { ok: true, answers: answersOf(single, when), codes: 1, unread: 0 };
  const { found, doubtful } = yield* findCodes(text, lists, lostStarts);
  const last = found.at(-1);
  if (last) return { ok: true, answers: answersOf(last, when), codes: found.length, unread: doubtful.length };
  const doubt = doubtful.at(-1);
  if (doubt) return doubt.refusal;
  // A text with spaces and other signs is no mistyped code: nothing in it looks like one.
  return single.reason === 'unknown-character' && /\s/.test(text.trim()) ? { ok: false, reason: 'no-code' } : single;
}

/** What a code says, as answers. Questions that have since retired keep what was said to them. */
function answersOf({ lists, tag }: Decoded, when: Date): Answers {
  const changed = when.toISOString();
  const entries = lists.map(({ list, revision, states }) => {
    const given = Object.entries(states).filter(([, state]) => state !== 'open');
    const answers: Record<string, Answer> = Object.fromEntries(given.map(([id, state]) => [id, { state, revision, changed }]));
    return [list.id, { revision, changed, answers }] as const;
  });
  return { version: 1, tag, lists: Object.fromEntries(entries) };
}
