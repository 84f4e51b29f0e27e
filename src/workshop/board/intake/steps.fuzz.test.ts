/** How much work hostile texts make, in steps: a clock would measure the machine. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encode, format, maxTextLength } from '#answers/code/index.ts';
import { madeUpLists as lists } from '#answers/code/made-up-lists.fixture.ts';
import { readText } from '#answers/sharing/code-in-text.ts';
import { hostileText } from '#kit/fuzz/hostile.fixture.ts';
import { thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { stepsOf } from '#kit/fuzz/steps.fixture.ts';
import { finished, type SlicedWork } from '#kit/slices.ts';
import { newBoard, type TaggedResponse } from '../board.ts';
import { hasTooMuch, textOfExport } from './file-texts.ts';
import { responsesIn } from './incoming.ts';
import { addResponses } from './intake-outcome.ts';

const code = format(encode({ tag: 1, answers: [{ list: lists[0]!, states: {} }] }));
/** What takes longest when it is repeated: starts of codes, marks that are put in order, characters that become many. */
const units = [
  'P',
  'P ',
  'p.',
  'P0-',
  'Q ',
  'Q0-',
  '\u0316\u0301',
  '\uFF9E\u0316',
  '\uFDFA',
  '𝟎',
  `${code.slice(0, -1)} `,
  `${code.slice(0, 12)}-`,
  `${code}\n`,
  'P\u0316',
  ' ',
  '\n',
  '-',
];
/** A page must get its turn after this many steps at the latest: some slices of text, far below a hundredth of a second. */
const mostAtATime = 20_000;
/** No character may be looked at more often than this: as often as it may be part of the run behind another start. */
const mostEach = 2_500;

const works: [string, (text: string) => SlicedWork<unknown>][] = [
  ['a board', (text) => responsesIn(text, lists)],
  ['a list', (text) => readText(text, lists, new Date(0))],
  ['a file', (text) => textOfExport(text)],
];
const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** How many characters the platform was given to normalise, and the highest heap of marks among them. */
function watchNormalising(): { longest: number; heap: number } {
  const seen = { longest: 0, heap: 0 };
  const normalize = String.prototype.normalize;
  vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string, form?: string) {
    const heaps = this.match(/[\p{M}\uFF9E\uFF9F]+/gu) ?? [];
    seen.longest = Math.max(seen.longest, this.length);
    for (const heap of heaps) seen.heap = Math.max(seen.heap, heap.length);
    return normalize.call(this, form);
  });
  return seen;
}
afterEach(() => void vi.restoreAllMocks());

describe.each(works)('the work of %s', (_, work) => {
  it.each(units)('with %j grows no faster than the text, and pauses', (unit) => {
    const seen = watchNormalising();
    for (const length of [10_000, 40_000]) {
      const { all, most } = stepsOf(work(repeated(unit, length)));
      expect(most).toBeLessThanOrEqual(mostAtATime);
      expect(all).toBeLessThanOrEqual(length * mostEach);
    }
    expect(seen.longest).toBeLessThanOrEqual(10_000);
    expect(seen.heap).toBeLessThanOrEqual(16);
  });

  it('with any text four times over is four times the work at most', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostileText, fc.constantFrom(...units)), { minLength: 1, maxLength: 4 }), (parts) => {
        const unit = parts.join('') || ' ';
        const once = stepsOf(work(repeated(unit, 8_000)));
        const fourTimes = stepsOf(work(repeated(unit, 32_000)));
        expect(fourTimes.most).toBeLessThanOrEqual(mostAtATime);
        expect(fourTimes.all).toBeLessThanOrEqual(once.all * 5 + 20_000);
      }),
      thirdOfRuns(40),
    );
  });
});

describe('lists in lists', () => {
  it('are looked through part by part, however deep or wide', () => {
    for (const text of [`${'['.repeat(3_000)}"a"${']'.repeat(3_000)}`, `[${'"a",'.repeat(30_000)}"a"]`]) {
      const { all, most } = stepsOf(textOfExport(text));
      expect(most).toBe(1);
      expect(all).toBeLessThanOrEqual(text.length);
    }
  });
});

it('refuses JSON of more values than can be read in time, and no chat', () => {
  expect(finished(hasTooMuch(`[${'[],'.repeat(1_000_000)}1]`))).toBe(true);
  expect(finished(hasTooMuch(`{"a":"${'x'.repeat(1_000_000)}"}`))).toBe(false);
  expect(finished(hasTooMuch(`Ana: ${','.repeat(2_000_000)}`))).toBe(false);
  expect(stepsOf(hasTooMuch(`[${'[],'.repeat(100_000)}1]`)).most).toBeLessThanOrEqual(mostAtATime);
});

describe('a crowd', () => {
  it('is put on the board without everybody being copied for each', () => {
    let copied = 0;
    const watched = (responses: object) =>
      new Proxy(responses, { ownKeys: (target) => ((copied += Reflect.ownKeys(target).length), Reflect.ownKeys(target)) });
    const board = newBoard('');
    const people = Array.from({ length: 500 }, (_, tag): TaggedResponse & { name: string } => ({ name: '', tag, states: { a: 'act' } }));
    const { board: full } = addResponses(board, { responses: people, refused: [] });
    const again = people.map((one) => ({ ...one, states: { a: 'open' as const } }));
    const { outcomes } = addResponses(
      { ...full, responses: watched(full.responses) as typeof full.responses },
      { responses: again, refused: [] },
    );
    expect(outcomes.every(({ kind }) => kind === 'changed')).toBe(true);
    expect(copied).toBeLessThanOrEqual(2 * people.length);
  });
});

it('refuses a text that is longer than any chat before it looks at it', () => {
  expect(stepsOf(readText('P '.repeat(maxTextLength), lists, new Date(0)))).toEqual({ all: 0, most: 0 });
});
