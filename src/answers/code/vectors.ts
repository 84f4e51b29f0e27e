/**
 * Examples by which another program can check that it reads and writes the same codes: published as data,
 * always the same, and checked against this program by its tests.
 */
import type { State } from '#answers/store/answers.ts';
import { alphabet, format } from './alphabet.ts';
import { checkFor } from './checksum.ts';
import { slots, type CodeList } from './code-list.ts';
import { decode } from './decode.ts';
import { encode, type Contents } from './encode.ts';
import { codedStates, type Side } from './layout.ts';
import type { Refusal } from './refusal.ts';
import { numbersFrom, withoutSymbol, withSymbol, withSymbolsSwapped, withSymbolTwice } from './spoiling.fixture.ts';

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

interface CodeVector {
  /** In groups, as it is shown. */
  code: string;
  tag: number;
  side: Side | null;
  lists: { list: string; revision: number; states: Record<string, State> }[];
}

interface RefusalVector {
  text: string;
  refusal: Omit<Refusal, 'ok'>;
}

export interface Vectors {
  alphabet: string;
  states: readonly string[];
  lists: CodeList[];
  codes: CodeVector[];
  refusals: RefusalVector[];
}

/** Random contents for the given lists. */
export function someContents(next: (limit: number) => number, lists: readonly CodeList[], side?: Side): Contents {
  const answers = lists.map((list) => {
    const states = Object.fromEntries(slots(list).map(({ id }) => [id, codedStates[next(4)]!]));
    return { list, states };
  });
  return { answers, tag: next(2 ** 20), side };
}

/** The example that the page for integrators goes through bit by bit. */
const worked: Contents = {
  answers: [{ list: exampleLists[0]!, states: { 'e-q1': 'answered', 'e-q10': 'act', 'e-q3': 'not-for-us' } }],
  tag: 700_000,
  side: 1,
};

/** @param own the lists of the guide, by rising number */
export function vectors(own: readonly CodeList[]): Vectors {
  const next = numbersFrom(2016);
  // The made-up lists first: what is random about them stays the same when the guide gets another list.
  const lists = [...exampleLists, ...own];
  const history = exampleLists[0]!;
  const contents: Contents[] = [
    worked,
    ...lists.map((list) => ({ answers: [{ list, states: {} }], tag: 0 })),
    ...lists.flatMap((list) => [undefined, 1, 2, 3].map((side) => someContents(next, [list], side as Side | undefined))),
    ...[1, 2].map((revision) => someContents(next, [{ ...history, revision }])),
    someContents(next, own),
    someContents(next, [...own, ...exampleLists]),
  ];
  return { alphabet, states: codedStates, lists, codes: contents.map(codeVector), refusals: refusalVectors(lists, history) };
}

function codeVector(contents: Contents): CodeVector {
  const lists = contents.answers.map(({ list, states }) => {
    return { list: list.id, revision: list.revision, states: Object.fromEntries(slots(list).map(({ id }) => [id, states[id] ?? 'open'])) };
  });
  return { code: format(encode(contents)), tag: contents.tag, side: contents.side ?? null, lists };
}

function refusalVectors(lists: CodeList[], history: CodeList): RefusalVector[] {
  const contentsOf = (list: CodeList): Contents => ({ answers: [{ list, states: { 'e-q1': 'act' } }], tag: 1234 });
  const good = encode(contentsOf(history));
  const recoded = (symbols: string) =>
    symbols +
    checkFor([...symbols].map((symbol) => alphabet.indexOf(symbol)))
      .map((value) => alphabet[value])
      .join('');
  const texts = [
    '',
    ' - ',
    withSymbol(good, 6, 'U'),
    withSymbol(good, 6, '?'),
    good.slice(0, 9),
    withoutSymbol(good, 9),
    withSymbolTwice(good, 9),
    withSymbol(good, 6, good[6] === '7' ? '8' : '7'),
    withSymbolsSwapped(good, 5),
    recoded(withSymbol(good, 0, 'Q').slice(0, -4)),
    encode(contentsOf({ ...history, number: 61 })),
    encode(contentsOf({ ...history, revision: 4 })),
    recoded(withSymbol(good, good.length - 5, '1').slice(0, -4)),
  ];
  return texts.map((text) => {
    const { ok, ...refusal } = decode(text, lists) as Refusal;
    return { text, refusal };
  });
}
