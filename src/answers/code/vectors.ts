/**
 * Examples by which another program can check that it reads and writes the same codes: published as data,
 * always the same, and checked against this program by its tests.
 */
import type { State } from '#answers/store/answers.ts';
import { alphabet, format } from './alphabet.ts';
import { slots, type CodeList } from './code-list.ts';
import { encode, encodeFirst, type Contents } from './encode.ts';
import { codedStates, tagLimit, widths, type Side } from './layout.ts';
import { refusalVectors, type RefusalVector } from './refusal-vectors.ts';
import { numbersFrom } from './spoiling.fixture.ts';

/**
 * Two made-up lists with a history, numbered from the far end so that no list of the guide comes to
 * share their numbers. The first has lost a question and gained two; the second is at a high revision.
 */
export const exampleLists: CodeList[] = [
  {
    id: 'example-with-history',
    number: 62,
    revision: 3,
    questions: [
      { id: 'e-q1', since: 1, reworded: [3] },
      { id: 'e-q2', since: 1, retired: 2, replacedBy: ['e-q3'] },
      { id: 'e-q10', since: 1 },
      { id: 'e-q3', since: 2 },
      { id: 'e-q4', since: 3 },
    ],
  },
  {
    id: 'example-often-revised',
    number: 63,
    revision: 70,
    questions: [
      { id: 'f-q1', since: 1 },
      { id: 'f-q2', since: 70 },
    ],
  },
];

/** Workshops as codes see them: of a link of the first version, and of one of the second whose people were promised to stay hidden. */
const exampleWorkshops: CodeList[] = [
  { id: 'example-workshop-first', number: 300_001, revision: 1, questions: asked(3) },
  { id: 'example-workshop', number: 100_000_000, revision: 1, questions: asked(17) },
];

function asked(count: number): CodeList['questions'] {
  return Array.from({ length: count }, (_, i) => ({ id: `w-q${i + 1}`, since: 1 }));
}

interface CodeVector {
  /** In groups, as it is shown. */
  code: string;
  tag: number;
  side: Side | null;
  /** A question that is left out was not touched. */
  lists: { list: string; revision: number; states: Record<string, State> }[];
}

interface ReadingVector {
  text: string;
  /** What it is read as, without separators. */
  code: string;
}

export interface Vectors {
  alphabet: string;
  states: readonly string[];
  lists: CodeList[];
  codes: CodeVector[];
  readings: ReadingVector[];
  refusals: RefusalVector[];
}

/** Random contents for the given lists, all touched, with a tag that fits into the first format. */
export function someContents(next: (limit: number) => number, lists: readonly CodeList[], side?: Side): Contents {
  const answers = lists.map((list) => {
    const states = Object.fromEntries(slots(list).map(({ id }) => [id, codedStates[next(4)]!]));
    return { list, states };
  });
  return { answers, tag: next(2 ** widths.firstTag), side };
}

/** The same with a larger tag, and with questions that nobody touched. */
function someUntouched(next: (limit: number) => number, lists: readonly CodeList[], side?: Side): Contents {
  const { answers } = someContents(next, lists, side);
  const touched = answers.map(({ list, states }) => ({
    list,
    states: Object.fromEntries(Object.entries(states).filter(() => next(3) > 0)),
  }));
  return { answers: touched, tag: next(tagLimit), side };
}

/** The examples that the page for integrators goes through bit by bit. */
const worked: Contents = {
  answers: [{ list: exampleLists[0]!, states: { 'e-q1': 'answered', 'e-q10': 'act', 'e-q3': 'not-for-us', 'e-q4': 'open' } }],
  tag: 700_000,
  side: 1,
};
const workedToday: Contents = {
  answers: [{ list: exampleLists[0]!, states: { 'e-q1': 'answered', 'e-q10': 'act', 'e-q3': 'not-for-us' } }],
  tag: 20_000_000,
  side: 1,
};

/** @param own the lists of the guide, by rising number */
export function vectors(own: readonly CodeList[]): Vectors {
  const next = numbersFrom(2016);
  // The made-up lists first: what is random about them stays the same when the guide gets another list.
  const lists = [...exampleLists, ...own];
  const history = exampleLists[0]!;
  const first: Contents[] = [
    worked,
    ...lists.map((list) => ({ answers: [{ list, states: {} }], tag: 0 })),
    ...lists.flatMap((list) => [undefined, 1, 2, 3].map((side) => someContents(next, [list], side as Side | undefined))),
    ...[1, 2].map((revision) => someContents(next, [{ ...history, revision }])),
    someContents(next, own),
    someContents(next, [...own, ...exampleLists]),
    someContents(next, [exampleWorkshops[0]!], 2),
  ];
  const again = numbersFrom(2026);
  const second: Contents[] = [
    workedToday,
    ...lists.map((list) => ({ answers: [{ list, states: {} }], tag: 0 })),
    ...lists.flatMap((list) => [undefined, 1, 2, 3].map((side) => someUntouched(again, [list], side as Side | undefined))),
    ...[1, 2].map((revision) => someUntouched(again, [{ ...history, revision }])),
    someUntouched(again, own),
    someUntouched(again, [...own, ...exampleLists]),
    someUntouched(again, [exampleWorkshops[1]!], 1),
  ];
  const all = [...lists, ...exampleWorkshops];
  return {
    alphabet,
    states: codedStates,
    lists: all,
    codes: [...first.map((contents) => codeVector(contents, encodeFirst)), ...second.map((contents) => codeVector(contents, encode))],
    readings: readingVectors(),
    refusals: refusalVectors(all, history, exampleWorkshops[1]!),
  };
}

function codeVector(contents: Contents, write: (contents: Contents) => string): CodeVector {
  const code = write(contents);
  const isFirst = write === encodeFirst;
  const lists = contents.answers.map(({ list, states }) => {
    const given = slots(list).flatMap(({ id }) => (states[id] || isFirst ? [[id, states[id] ?? 'open']] : []));
    return { list: list.id, revision: list.revision, states: Object.fromEntries(given) as Record<string, State> };
  });
  return { code: format(code), tag: contents.tag, side: contents.side ?? null, lists };
}

/** One code as people and programs write it. */
function readingVectors(): ReadingVector[] {
  const code = encode(workedToday);
  const dashed = format(code);
  const wide = [...code].map((symbol) => String.fromCodePoint(symbol.codePointAt(0)! + 0xfee0)).join('');
  const inDigits = (zero: number) => dashed.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  const texts = [
    code,
    dashed.toLowerCase(),
    format(code, ' '),
    format(code, ' \u2013 '),
    format(code, '\u2212'),
    format(code, '.'),
    format(code, '_'),
    `\u200f\u202b${dashed}\u202c`,
    format(code, '\u00ad\r\n'),
    wide,
    dashed.replaceAll('0', 'O').replaceAll('1', 'l'),
    dashed.replaceAll('0', 'o').replaceAll('1', 'I'),
    ...[0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0].map(inDigits),
    dashed.replaceAll('H', '\u041d').replaceAll('A', '\u0391').replaceAll('X', '\u0445').replaceAll('M', '\u041c'),
  ];
  return [...new Set(texts)].map((text) => ({ text, code }));
}
