/** Finds the responses in whatever is given to the board: chats, codes as typed, files of answers. */
import { decode, findCodes, format, slots, tagLimit, type CodeList, type Decoded, type Refusal } from '#answers/code/index.ts';
import type { LostStarts } from '#answers/code/lost-start.ts';
import type { SlicedWork } from '#kit/slices.ts';
import type { Answers } from '#answers/store/answers.ts';
import type { TaggedResponse } from '../board.ts';
import { earlierWordingId } from '../board-set.ts';
import type { Said } from '#answers/store/said.inline.ts';

/** A response with what its owner knows it by: the last group of the code, or the name of the file. */
export interface NamedResponse extends TaggedResponse {
  name: string;
}

/** What was in a text: responses to take, and pieces that look like codes and are none. */
export interface Incoming {
  responses: NamedResponse[];
  refused: { text: string; refusal: Refusal }[];
}

/** Enough of a refused text to know it by. */
const maxShownLength = 120;

/** Reads a text that holds codes; a text that is one code with a mistake is refused as a whole. */
export function* responsesIn(text: string, lists: readonly CodeList[], lostStarts?: LostStarts): SlicedWork<Incoming> {
  const { found, doubtful } = yield* findCodes(text, lists, lostStarts);
  if (found.length + doubtful.length === 0 && /^\s*[pq][^\n]*\d/i.test(text)) {
    const single = decode(text, lists);
    if (!single.ok) return { responses: [], refused: [{ text: text.trim().slice(0, maxShownLength), refusal: single }] };
  }
  const responses: NamedResponse[] = [];
  for (const code of found) {
    responses.push(responseIn(code));
    yield code.code.length;
  }
  return { responses, refused: doubtful };
}

/** A code as the board sees it, under the lists of today; what is no longer asked is left out, what nobody touched is not. */
function responseIn({ code, tag, side, lists }: Decoded): NamedResponse {
  const states: Record<string, Said> = {};
  for (const { list, states: given } of lists) for (const { id } of slots(list)) states[id] = given[id] ?? 'untouched';
  const wording = lists.find(({ list }) => list.id === earlierWordingId)?.list.number;
  return { name: `… ${format(code).slice(-4)}`, tag, side, ...(wording !== undefined && { wording }), states };
}

/** A file of answers as the board sees it: the lists that were touched, without notes. */
export function responseInFile(answers: Answers, lists: readonly CodeList[]): TaggedResponse | undefined {
  const states: Record<string, Said> = {};
  for (const list of lists) {
    const given = answers.lists[list.id]?.answers;
    if (!given) continue;
    for (const { id, retired } of list.questions) if (retired === undefined) states[id] = given[id]?.state ?? 'untouched';
  }
  if (Object.keys(states).length === 0) return undefined;
  return { tag: answers.tag ?? tagOf(JSON.stringify(states, (_, said) => (said === 'untouched' ? 'open' : said))), states };
}

/** A tag for an older file, which has none: the same file again is the same person, as on boards that knew of no silence (FNV-1a, folded to 25 bits). */
function tagOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193);
  return ((hash >>> 25) ^ hash) & (tagLimit - 1);
}
