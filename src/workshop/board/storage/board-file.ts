import { tagLimit, type Side } from '#answers/code/index.ts';
import { idPattern } from '#answers/store/answers.ts';
import { arrayOf, exactly, smallRecordOf, stringLike, stringOf } from '#kit/exact-shape.ts';
import { anyRecord, integerOf, isRecord, oneOf, optional, readJson, readShape, valueThat, type Shape } from '#kit/shape.ts';
import { entriesIn } from '#kit/sliced-record.ts';
import { finished, type SlicedWork } from '#kit/slices.ts';
import { setLimit, twinOf } from '#workshop/set/set-number.ts';
import { blurred, isLarge, readMark, type Mark } from '../batches.ts';
import { linkPattern, type Board } from '../board.ts';
import { allSaid } from '#answers/store/said.inline.ts';
import { subgroups, type Result } from '../small-groups.ts';

/** Marks a file as a board; comes first in it. */
export const boardFormat = 'peer-learning-guide-board';
export const boardVersion = 4;

/** A board of a thousand people with all lists stays below this. A text has no more characters than bytes. */
export const maxBoardBytes = 20_000_000;

export type BoardRefusal = 'too-large' | 'not-json' | 'not-board' | 'newer' | 'damaged' | 'unsafe';

/** `place` says where a damaged board is damaged. */
export type BoardReading = { ok: true; board: Board } | { ok: false; reason: BoardRefusal; place?: string };

/**
 * The board as a file to pass on. It holds each person's response under their tag, without names and in no
 * order of arrival, and what was shown, so that a board that is opened again is as careful as before.
 *
 * **Whoever was removed is gone from it.** Of a batch with somebody who is no longer on the board, neither tags
 * nor marks nor counts are written, since the counts less those who are still here would be the answers of
 * those who are not. What is left are short hashes of its people (`blurred`), who appear in no results to that
 * question again: their company is no longer known.
 */
export function writeBoardFile(board: Board): string {
  const results = Object.entries(board.results).map(([id, result]) => [id, withoutRemoved(result, board)]);
  return storedBoard({ ...board, results: Object.fromEntries(results) });
}

/** The board for this device, with nothing left out. */
export function storedBoard(board: Board): string {
  return `${JSON.stringify({ format: boardFormat, version: boardVersion, ...board })}\n`;
}

function withoutRemoved(result: Result, { responses }: Board): Result {
  const isHere = (mark: string) => String(readMark(mark).tag) in responses;
  const left = result.batches.filter((batch) => batch.every(isHere));
  if (left.length === result.batches.length) return result;
  const hidden = result.batches.filter((batch) => !left.includes(batch)).flat();
  const withheld = new Set([...(result.withheld ?? []), ...hidden.map((mark) => blurred(readMark(mark).tag))]);
  const isShown = result.whole.every((i) => left.includes(result.batches[i]!));
  const placesOf = (which: readonly number[]) => which.map((i) => left.indexOf(result.batches[i]!));
  const sides = Object.entries(result.sides ?? {}).map(([part, which]) => [part, placesOf(which)]);
  return {
    batches: left,
    withheld: [...withheld].sort(),
    whole: isShown ? placesOf(result.whole) : [],
    ...(isShown && result.sides && { sides: Object.fromEntries(sides) }),
  };
}

/** Reads the text of a board file, of this version or one before. Never throws; checks every part, since anybody may have edited it. */
export const readBoardFile = (file: string): BoardReading => finished(boardInFile(file));

/** The same in slices: one for each person and each question. */
export function* boardInFile(file: string): SlicedWork<BoardReading> {
  if (file.length > maxBoardBytes) return { ok: false, reason: 'too-large' };
  const value = readJson(file.replace(/^\uFEFF/, ''));
  if (value === undefined) return { ok: false, reason: 'not-json' };
  const { format, version, ...rest } = isRecord(value) ? value : {};
  if (format !== boardFormat) return { ok: false, reason: 'not-board' };
  if (typeof version === 'number' && version > boardVersion) return { ok: false, reason: 'newer' };
  if (version !== boardVersion && version !== 3 && version !== 2 && version !== 1)
    return { ok: false, reason: 'damaged', place: 'version' };
  const read = readShape(version === 1 ? fromFirstVersion(rest) : rest, boardShape);
  if (!read.ok) return { ok: false, reason: 'damaged', place: read.place };
  const responses = yield* entriesIn(read.value.responses, 'responses', responseShape, maxPeople);
  if (typeof responses === 'string') return { ok: false, reason: 'damaged', place: responses };
  const results = yield* entriesIn(read.value.results, 'results', resultShape, maxQuestions);
  if (typeof results === 'string') return { ok: false, reason: 'damaged', place: results };
  const board: Board = { ...read.value, responses, results };
  if (hasQuestionTwice(board)) return { ok: false, reason: 'damaged', place: 'questions' };
  if (hasUnknownWording(board)) return { ok: false, reason: 'damaged', place: 'wordings' };
  const unsafe = unsafePart(board);
  return unsafe === undefined ? { ok: true, board } : { ok: false, reason: 'unsafe', place: unsafe };
}

/** The first version called responses entries, results pictures, and batches bunches. Neither it nor the second knew of silence, or of links, and only the fourth knows of wordings. */
function fromFirstVersion({ entries, pictures, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, responses: entries, results: mapped(pictures, (picture) => renamed(picture, 'bunches', 'batches')) };
}

function mapped(value: unknown, change: (part: unknown) => unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)]));
}

function renamed(value: unknown, from: string, to: string): unknown {
  if (!isRecord(value) || !Object.hasOwn(value, from)) return value;
  const { [from]: part, ...rest } = value;
  return { ...rest, [to]: part };
}

const tagPattern = /^(0|[1-9]\d{0,7})$/;
const isTag = (text: string) => tagPattern.test(text) && Number(text) < tagLimit;
const mark = valueThat<Mark>((value) => typeof value === 'string' && /^\d+:[0-4]$/.test(value) && isTag(value.split(':')[0]!));
const maxPeople = 10_000;
const maxQuestions = 500;
const batchNumbers = arrayOf(integerOf(0, maxPeople), maxPeople);
const side: Shape<Side> = oneOf([1, 2, 3]);

/** All that a memory of one question may hold; also checks what a tab remembers. */
export const rememberedParts = {
  batches: arrayOf(arrayOf(mark, maxPeople), maxPeople),
  withheld: optional(arrayOf(stringLike(/^[0-9a-f]{4}$/), 2 ** 16)),
};

const number = integerOf(0, setLimit - 1);

const responseShape = smallRecordOf(
  tagPattern,
  exactly({ side: optional(side), wording: optional(number), states: smallRecordOf(idPattern, oneOf(allSaid), maxQuestions) }),
  1,
);

const resultShape = smallRecordOf(
  idPattern,
  exactly({
    ...rememberedParts,
    whole: batchNumbers,
    sides: optional(smallRecordOf(/^[0-3]$/, batchNumbers, subgroups.length)),
  }),
  1,
);

/** Of responses and results only that they are records: what is in them is read in slices. */
const boardShape = exactly({
  id: stringLike(/^[0-9a-f]{16}$/),
  title: stringOf(500),
  date: stringOf(100),
  questions: arrayOf(exactly({ id: stringLike(idPattern), text: stringOf(10_000), prompt: oneOf([true, false]) }), maxQuestions),
  code: optional(number),
  link: optional(stringLike(linkPattern)),
  wordings: optional(arrayOf(exactly({ code: number, texts: smallRecordOf(idPattern, stringOf(10_000), maxQuestions) }), maxQuestions)),
  agenda: optional(arrayOf(exactly({ minutes: integerOf(1, 600), title: stringOf(500), what: stringOf(2000) }), 30)),
  sides: arrayOf(stringOf(100), 3),
  named: oneOf([true, false]),
  responses: anyRecord,
  results: anyRecord,
  picked: optional(arrayOf(stringLike(idPattern), maxQuestions)),
  actions: arrayOf(exactly({ what: stringOf(10_000), who: stringOf(1000), when: stringOf(1000) }), 1000),
});

function hasQuestionTwice({ questions }: Board): boolean {
  return new Set(questions.map(({ id }) => id)).size < questions.length;
}

/** Whether somebody answered a wording that is not there. */
function hasUnknownWording({ wordings = [], responses }: Board): boolean {
  const known = new Set<number | undefined>([undefined, ...wordings.map(({ code }) => code)]);
  return Object.values(responses).some(({ wording }) => !known.has(wording));
}

/** The first part that breaks the rule of small groups, or contradicts itself. */
function unsafePart({ results, code, wordings = [], named }: Board): string | undefined {
  // The number of a workshop says what its participants were promised.
  const isOtherwise = (number: number | undefined) => number !== undefined && twinOf(number) !== undefined && named !== (number % 2 === 1);
  if (isOtherwise(code) || wordings.some((wording) => isOtherwise(wording.code))) return 'named';
  return Object.entries(results).find(([, result]) => !isValid(result))?.[0];
}

function isValid({ batches, whole, sides }: Result): boolean {
  const marks = batches.flat();
  const people = (batch: readonly string[]) => new Set(batch.map((one) => readMark(one).tag)).size;
  const shown = whole.flatMap((i) => batches[i] ?? []);
  const inSides = Object.values(sides ?? {}).flat();
  return (
    new Set(marks).size === marks.length &&
    batches.every((batch) => isLarge(batch) && people(batch) === batch.length) &&
    whole.every((i) => i < batches.length) &&
    people(shown) === shown.length &&
    (!sides || (new Set(inSides).size === inSides.length && inSides.length === whole.length && inSides.every((i) => whole.includes(i))))
  );
}
