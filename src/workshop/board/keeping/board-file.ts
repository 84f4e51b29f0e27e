import { states } from '#answers/store/answers.ts';
import type { Board } from '../board.ts';
import { is, listOf, oneOf, recordOf, shaped, text, whole, type Check } from './shape.ts';
import { parts, readMark, smallest, type Picture } from '../small-groups.ts';

/** Says of a file that it is a board; stands first in it. */
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
  let value: unknown;
  try {
    value = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const { format, version, ...board } = (value ?? {}) as Record<string, unknown>;
  if (format !== boardFormat) return { ok: false, reason: 'not-board' };
  if (typeof version === 'number' && version > boardVersion) return { ok: false, reason: 'newer' };
  const place = version === boardVersion ? (boardShape(board, '') ?? doubleQuestion(board as unknown as Board)) : 'version';
  if (place !== undefined) return { ok: false, reason: 'damaged', place };
  const unsafe = unsafePicture(board as unknown as Board);
  return unsafe === undefined ? { ok: true, board: board as unknown as Board } : { ok: false, reason: 'unsafe', place: unsafe };
}

// Not `constructor`, which every object knows: asking for it would find what nobody wrote.
const id = /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/;
const tag = is((value) => typeof value === 'string' && /^(0|[1-9]\d{0,6})$/.test(value) && Number(value) < 2 ** 20);
const mark: Check = (value, place) => {
  if (typeof value !== 'string' || !/^\d+:[0-3]$/.test(value)) return place;
  return tag(value.split(':')[0], place);
};
const mostPeople = 10_000;
const mostQuestions = 500;
const places = listOf(whole(0, mostPeople), mostPeople);

const boardShape = shaped({
  id: is((value) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)),
  title: text(500),
  date: text(100),
  questions: listOf(
    shaped({ id: is((value) => typeof value === 'string' && id.test(value)), text: text(10_000), prompt: oneOf([true, false]) }),
    mostQuestions,
  ),
  'code?': whole(0, 2 ** 21 - 1),
  sides: listOf(text(100), 3),
  named: oneOf([true, false]),
  entries: recordOf(/^(0|[1-9]\d{0,6})$/, shaped({ 'side?': whole(1, 3), states: recordOf(id, oneOf(states), mostQuestions) }), mostPeople),
  pictures: recordOf(
    id,
    shaped({ bunches: listOf(listOf(mark, mostPeople), mostPeople), whole: places, 'sides?': recordOf(/^[0-3]$/, places, parts.length) }),
    mostQuestions,
  ),
  actions: listOf(shaped({ what: text(10_000), who: text(1000), when: text(1000) }), 1000),
});

function doubleQuestion({ questions }: Board): string | undefined {
  return new Set(questions.map(({ id }) => id)).size < questions.length ? 'questions' : undefined;
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
