import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeList, decode, encode, openUnder, slots, type CodeList, type Decoded } from '#answers/code/index.ts';
import { codedStates } from '#answers/code/layout.ts';
import { checkChecklists, checkQuestionIds } from '#library/checks/check-checklists.ts';
import { checkLedger } from '#library/checks/check-ledger.ts';
import { library } from '#library/index.ts';
import { miniatureLibrary, nothingPromised } from '#library/miniature.fixture.ts';
import type { Files } from '#library/reading/files.ts';
import type { Problem } from '#library/reading/problem.ts';
import type { YamlFile } from '#library/reading/yaml-file.ts';
import type { Checklist, Question, RetiredQuestion } from '#schemas/checklist.ts';
import { ledgerFile, nextLedger, notYetPromised, unpromisedLists } from './next-ledger.ts';

const question = (id: string, since = 1, reworded: number[] = []): Question => {
  return { id, text: `What of ${id}?`, audience: 'both', sources: ['guide'], since, reworded };
};
const gone = (id: string, since: number, retired: number): RetiredQuestion => {
  return { id, text: `What was ${id}?`, since, retired, replacedBy: [], why: 'It went.' };
};

const { stage: _, ...list } = miniatureLibrary().checklists[0]!;

/** Two lists as they were published: one with a history, one in its first revision. */
const published: Checklist[] = [
  {
    ...list,
    id: 'old',
    number: 0,
    // Nothing came in the last revision.
    revision: 4,
    groups: [
      { id: 'old-q1', title: 'What?', questions: [question('old-q1-c'), question('old-q1-b', 2), question('old-q1-k', 1, [2])] },
      { id: 'old-q2', title: 'How?', questions: [question('old-q2-a', 3), question('old-q2-b', 1, [3])] },
    ],
    retired: [gone('old-q1-a', 1, 2), gone('old-q1-h', 2, 3)],
  },
  {
    ...list,
    id: 'young',
    number: 1,
    revision: 1,
    groups: [{ id: 'young-q1', title: 'What?', questions: [question('young-q1-b'), question('young-q1-c'), question('young-q1-d')] }],
    retired: [],
  },
];
const files = [{ path: '/data/birds.csv', fields: ['id'] }];
const ledger = nextLedger({ ...miniatureLibrary(), checklists: published, ledger: nothingPromised, addresses: [], sources: [] }, files);

/** What the two checks say that concern lists. */
function complaints(lists: readonly Checklist[]): string[] {
  const problems: Problem[] = [];
  const asFile = <T>(file: string, value: T): YamlFile<T> => ({ file, value, lineOf: () => 1 });
  const checklists = lists.map((list) => asFile(`content/checklists/${list.id}.yaml`, list));
  checkQuestionIds({ checklists } as Files, problems);
  checkChecklists({ checklists } as Files, problems);
  checkLedger({ checklists, sources: asFile('content/sources.yaml', []), ledger: asFile('content/ledger.yaml', ledger) }, problems);
  return problems.map(({ sentence }) => sentence);
}

/** Every code that matters: for each revision that was published, codes in which no two questions have the same states throughout. */
const codes = published.flatMap((list) =>
  Array.from({ length: list.revision }, (_, before) => {
    const then: CodeList = { ...codeList(list), revision: before + 1 };
    return [0, 1].map((digit) => {
      const states = Object.fromEntries(slots(then).map(({ id }, place) => [id, codedStates[(place >> (2 * digit)) & 3]!]));
      return { list, revision: then.revision, states, code: encode({ answers: [{ list: then, states }], tag: 7 }) };
    });
  }).flat(),
);

/** What is wrong with how codes of before open under lists as they are now. */
function misreadings(lists: readonly Checklist[]): string[] {
  const now = lists.map(codeList);
  return codes.flatMap(({ list, revision, states, code }) => {
    const read = decode(code, now);
    if (!read.ok) return [`${list.id} ${revision}: ${read.reason}`];
    return wrongIn(read, lists, list, revision, states);
  });
}

function wrongIn({ lists: [read] }: Decoded, lists: readonly Checklist[], list: Checklist, revision: number, states: object): string[] {
  if (read!.list.id !== list.id || read!.revision !== revision) return [`${list.id} ${revision}: opens as ${read!.list.id}`];
  const opened = openUnder(read!);
  const asked = lists.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions));
  const retired = lists.flatMap((one) => one.retired);
  return Object.entries(states).flatMap(([id, state]) => {
    const where = `${list.id} ${revision}, ${id}`;
    const promise = ledger.lists.flatMap(({ questions }) => questions).find((one) => one.id === id)!;
    const after = opened.retired.find((one) => one.id === id);
    if (after) {
      const { text } = retired.find((one) => one.id === id)!;
      return after.state === state && text === promise.text ? [] : [`${where}: ${after.state} to "${text}"`];
    }
    if (opened.states[id] !== state) return [`${where}: ${opened.states[id]}, not ${state}`];
    const living = asked.find((one) => one.id === id);
    if (!living) return [`${where}: neither asked nor retired`];
    const { text, sameMeaningAs } = living;
    const mustSay = promise.reworded?.some((when) => when > revision) || (text !== promise.text && sameMeaningAs !== promise.text);
    return mustSay && !opened.reworded.includes(id) ? [`${where}: nothing says that the words are other ones`] : [];
  });
}

type Edit = { name: string; change: (lists: Checklist[]) => void };

/** Every edit that a writer might make in one place, right or wrong. */
const edits: Edit[] = published.flatMap((list, l) => {
  const here = (name: string, change: (list: Checklist, lists: Checklist[]) => void): Edit => {
    return { name: `${list.id}: ${name}`, change: (lists) => lists[l] && change(lists[l], lists) };
  };
  const numbers = Array.from({ length: list.revision + 2 }, (_, before) => before + 1);
  const newIds = [`${list.id}-q0-a`, `${list.id}-q1-bb`, `${list.id}-q9-z`, 'a', 'z', ...published[1 - l]!.retired.map(({ id }) => id)];
  const all = [...list.groups.flatMap(({ questions }) => questions), ...list.retired].map(({ id }) => id);
  return [
    here('no list', (one, lists) => void lists.splice(lists.indexOf(one), 1)),
    here('other id', (one) => void (one.id = 'other')),
    ...[0, 1, 2].map((number) => here(`number ${number}`, (one) => void (one.number = number))),
    ...numbers.map((revision) => here(`revision ${revision}`, (one) => void (one.revision = revision))),
    ...newIds.flatMap((id) => [
      ...numbers.map((since) => here(`new ${id} since ${since}`, (one) => void one.groups[0]!.questions.unshift(question(id, since)))),
      ...numbers.flatMap((since) =>
        numbers.map((retired) => here(`retired ${id} ${since}-${retired}`, (one) => void one.retired.push(gone(id, since, retired)))),
      ),
    ]),
    ...all.flatMap((id) => {
      const find = (one: Checklist) => [...one.groups.flatMap(({ questions }) => questions), ...one.retired].find((each) => each.id === id);
      const on = (name: string, change: (question: Question | RetiredQuestion) => void) =>
        here(`${id} ${name}`, (one) => {
          const found = find(one);
          if (found) change(found);
        });
      const withdraw = (one: Checklist) => {
        for (const group of one.groups) group.questions = group.questions.filter((each) => each.id !== id);
        one.retired = one.retired.filter((each) => each.id !== id);
      };
      return [
        here(`${id} deleted`, withdraw),
        here(`${id} to the other list`, (one, lists) => {
          const { text, since } = find(one) ?? question(id);
          withdraw(one);
          lists.find((each) => each !== one)?.groups[0]!.questions.push({ ...question(id, since), text });
        }),
        here(`${id} to another group`, (one) => void (one.groups = [...one.groups].reverse())),
        here(`${id} asked again`, (one) => {
          const { text, since } = find(one) ?? question(id);
          withdraw(one);
          one.groups[0]!.questions.push({ ...question(id, since), text });
        }),
        ...[...newIds, ...all.filter((other) => other !== id)].map((other) => on(`called ${other}`, (one) => void (one.id = other))),
        ...all.filter((other) => other > id).map((other) => here(`${id} and ${other} swapped`, (one) => swapIds(one, id, other))),
        ...numbers.flatMap((number) => [
          on(`since ${number}`, (one) => void (one.since = number)),
          on(`reworded ${number}`, (one) => void ('reworded' in one && (one.reworded = [...one.reworded, number]))),
          on(`reworded only ${number}`, (one) => void ('reworded' in one && (one.reworded = [number]))),
          here(`${id} retired ${number}`, (one) => {
            const { text, since } = find(one) ?? question(id);
            withdraw(one);
            one.retired.push({ ...gone(id, since, number), text });
          }),
        ]),
        on('not reworded', (one) => void ('reworded' in one && (one.reworded = []))),
        on('in other words', (one) => void (one.text = 'What else?')),
        on('said to mean the same', (one) => void ('reworded' in one && (one.sameMeaningAs = `What of ${id}?`))),
        on('said to mean something else', (one) => void ('reworded' in one && (one.sameMeaningAs = 'What is else?'))),
      ];
    }),
  ];
});

function swapIds(list: Checklist, one: string, other: string): void {
  for (const each of [...list.groups.flatMap(({ questions }) => questions), ...list.retired]) {
    if (each.id === one) each.id = other;
    else if (each.id === other) each.id = one;
  }
}

function edited(...changes: readonly Edit[]): Checklist[] {
  // By hand, for `structuredClone` takes as long as both checks.
  const lists = published.map((list): Checklist => ({
    ...list,
    groups: list.groups.map((group) => ({ ...group, questions: group.questions.map((one) => ({ ...one })) })),
    retired: list.retired.map((one) => ({ ...one })),
  }));
  for (const { change } of changes) change(lists);
  return lists.map((list) => ({ ...list, groups: list.groups.filter(({ questions }) => questions.length > 0) }));
}

describe('an edit that passes the checks', () => {
  it('is none at all, or any that leaves published codes as they were', () => {
    expect(complaints(published)).toEqual([]);
    expect(misreadings(published)).toEqual([]);
  });

  it('never lets an old code open wrongly, whatever it is', () => {
    const passing = edits.filter((edit) => complaints(edited(edit)).length === 0);
    expect(passing.length).toBeGreaterThan(20);
    expect(passing.map((edit) => [edit.name, ...misreadings(edited(edit))]).filter((row) => row.length > 1)).toEqual([]);
    // The checks are needed: without them most edits do harm.
    expect(edits.filter((edit) => misreadings(edited(edit)).length > 0).length).toBeGreaterThan(100);
  });

  it('never does so together with others either', () => {
    // An edit that raises the revision makes room for others.
    const raise = fc.constantFrom(...edits.filter(({ name }) => name.includes(': revision')));
    const some = fc
      .tuple(raise, fc.array(fc.constantFrom(...edits), { minLength: 1, maxLength: 4 }))
      .map(([first, more]) => [first, ...more]);
    let passed = 0;
    fc.assert(
      fc.property(some, (changes) => {
        const lists = edited(...changes);
        if (complaints(lists).length > 0) return;
        passed += 1;
        expect(misreadings(lists), changes.map(({ name }) => name).join('; ')).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
    expect(passed).toBeGreaterThan(500);
  });
});

describe('the ledger', () => {
  it('is the same when it is written again, and can be read', () => {
    expect(nextLedger({ ...miniatureLibrary(), checklists: published, ledger, addresses: [], sources: [] }, files)).toEqual(ledger);
    expect(parse(ledgerFile(ledger))).toEqual(ledger);
  });

  it('keeps the addresses that have moved', () => {
    const before = { ...nothingPromised, addresses: ['/old/'] };
    expect(nextLedger({ ...miniatureLibrary(), ledger: before, addresses: ['/', '/new/'] }).addresses).toEqual(['/', '/new/', '/old/']);
  });

  it('of this site has the questions in the order in which codes carry them', () => {
    const { checklists, ledger } = library();
    for (const { id, revision, questions } of ledger.lists) {
      const list = codeList(checklists.find((one) => one.id === id)!);
      for (let then = 1; then <= revision; then++) {
        const promised = questions.filter(({ since, retired }) => since <= then && !(retired! <= then));
        expect(slots(list, then).map(({ id }) => id)).toEqual(promised.map(({ id }) => id));
      }
    }
    expect(ledger.lists.length).toBeGreaterThan(0);
  });

  it('says what it does not have yet', () => {
    const now = { ...miniatureLibrary(), checklists: published, ledger, addresses: [], sources: [] };
    expect(notYetPromised(now, files)).toBeUndefined();
    const more = { ...now, checklists: edited(edits.find(({ name }) => name === 'young: revision 2')!), addresses: ['/new/'] };
    const grown = [
      { path: '/data/birds.csv', fields: ['id', 'nest'] },
      { path: '/data/eggs.csv', fields: ['id'] },
    ];
    expect(notYetPromised(more, grown)).toBe(
      'Not yet in content/ledger.yaml: lists or revisions of lists: 1, addresses: 1, files or their fields: 3. "npm run edition" adds them when they are published.',
    );
    expect(unpromisedLists(more)).toEqual(['young at revision 2']);
  });
});
