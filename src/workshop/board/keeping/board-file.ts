import type { Side } from '#answers/code/index.ts';
import { states } from '#answers/store/answers.ts';
import { idPattern } from '#answers/store/answers.ts';
import { arrayOf, exactly, smallRecordOf, stringLike, stringOf } from '#kit/exact-shape.ts';
import { integerOf, isRecord, oneOf, optional, readJson, readShape, valueThat, type Shape } from '#kit/shape.ts';
import type { Board } from '../board.ts';
import { subgroups, readMark, smallest, type Mark, type Picture } from '../small-groups.ts';

/** Marks a file as a board; comes first in it. */
export const boardFormat = 'peer-learning-guide-board';
export const boardVersion = 1;

/** A board of a thousand people with all lists stays below this. In characters. */
export const largestBoard = 20_000_000;

export type BoardRefusal = 'too-large' | 'not-json' | 'not-board' | 'newer' | 'damaged' | 'unsafe';

/** `place` says where a damaged board is damaged. */
export type BoardReading = { ok: true; board: Board } | { ok: false; reason: BoardRefusal; place?: string };

/**
 * The board as a file. It holds each person's answers under their tag, without names and in no order of
 * arrival, and what was shown, so that a board that is opened again is as careful as before.
 */
export function writeBoardFile(board: Board): string {
  return `${JSON.stringify({ format: boardFormat, version: boardVersion, ...board })}\n`;
}

/** Reads the text of a board file. Never throws; checks every part, since anybody may have edited it. */
export function readBoardFile(file: string): BoardReading {
  if (file.length > largestBoard) return { ok: false, reason: 'too-large' };
  const value = readJson(file.replace(/^\uFEFF/, ''));
  if (value === undefined) return { ok: false, reason: 'not-json' };
  const { format, version, ...rest } = isRecord(value) ? value : {};
  if (format !== boardFormat) return { ok: false, reason: 'not-board' };
  if (typeof version === 'number' && version > boardVersion) return { ok: false, reason: 'newer' };
  if (version !== boardVersion) return { ok: false, reason: 'damaged', place: 'version' };
  const read = readShape(rest, boardShape);
  if (!read.ok) return { ok: false, reason: 'damaged', place: read.place };
  const board = read.value;
  if (hasQuestionTwice(board)) return { ok: false, reason: 'damaged', place: 'questions' };
  const unsafe = unsafePicture(board);
  return unsafe === undefined ? { ok: true, board } : { ok: false, reason: 'unsafe', place: unsafe };
}

const tagPattern = /^(0|[1-9]\d{0,6})$/;
const isTag = (text: string) => tagPattern.test(text) && Number(text) < 2 ** 20;
const mark = valueThat<Mark>((value) => typeof value === 'string' && /^\d+:[0-3]$/.test(value) && isTag(value.split(':')[0]!));
const maxPeople = 10_000;
const maxQuestions = 500;
const bunchNumbers = arrayOf(integerOf(0, maxPeople), maxPeople);
const side: Shape<Side> = oneOf([1, 2, 3]);

const boardShape: Shape<Board> = exactly({
  id: stringLike(/^[0-9a-f]{16}$/),
  title: stringOf(500),
  date: stringOf(100),
  questions: arrayOf(exactly({ id: stringLike(idPattern), text: stringOf(10_000), prompt: oneOf([true, false]) }), maxQuestions),
  code: optional(integerOf(0, 2 ** 21 - 1)),
  sides: arrayOf(stringOf(100), 3),
  named: oneOf([true, false]),
  entries: smallRecordOf(
    tagPattern,
    exactly({ side: optional(side), states: smallRecordOf(idPattern, oneOf(states), maxQuestions) }),
    maxPeople,
  ),
  pictures: smallRecordOf(
    idPattern,
    exactly({
      bunches: arrayOf(arrayOf(mark, maxPeople), maxPeople),
      whole: bunchNumbers,
      sides: optional(smallRecordOf(/^[0-3]$/, bunchNumbers, subgroups.length)),
    }),
    maxQuestions,
  ),
  actions: arrayOf(exactly({ what: stringOf(10_000), who: stringOf(1000), when: stringOf(1000) }), 1000),
});

function hasQuestionTwice({ questions }: Board): boolean {
  return new Set(questions.map(({ id }) => id)).size < questions.length;
}

/** The first question whose pictures break the rule of small groups, or contradict themselves. */
function unsafePicture(board: Board): string | undefined {
  return Object.entries(board.pictures).find(([, picture]) => !isSound(picture))?.[0];
}

function isSound({ bunches, whole, sides }: Picture): boolean {
  const marks = bunches.flat();
  const people = (bunch: readonly string[]) => new Set(bunch.map((one) => readMark(one).tag)).size;
  const shown = whole.flatMap((i) => bunches[i] ?? []);
  const inSides = Object.values(sides ?? {}).flat();
  return (
    new Set(marks).size === marks.length &&
    bunches.every((bunch) => bunch.length >= smallest && people(bunch) === bunch.length) &&
    whole.every((i) => i < bunches.length) &&
    people(shown) === shown.length &&
    (!sides || (new Set(inSides).size === inSides.length && inSides.length === whole.length && inSides.every((i) => whole.includes(i))))
  );
}
