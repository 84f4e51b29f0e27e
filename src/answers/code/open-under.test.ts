import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { State } from '#answers/store/answers.ts';
import { checklistSchema } from '#schemas/checklist.ts';
import { codeList, slots, type CodeList } from './code-list.ts';
import { decode, type Decoded } from './decode.ts';
import { encode } from './encode.ts';
import { codedStates } from './layout.ts';
import { openUnder } from './open-under.ts';
import { exampleLists } from './vectors.ts';

const list = exampleLists[0]!;
const at = (revision: number): CodeList => ({ ...list, revision });
const ids = (some: { id: string }[]) => some.map(({ id }) => id);

function opened(revision: number, states: Record<string, State>) {
  const code = encode({ answers: [{ list: at(revision), states }], tag: 5 });
  return openUnder((decode(code, [list]) as Decoded).lists[0]!);
}

describe('the questions of a code', () => {
  it('are those of its revision, by age and then by id as people count', () => {
    expect(ids(slots(list, 1))).toEqual(['e-q1', 'e-q2', 'e-q10']);
    expect(ids(slots(list, 2))).toEqual(['e-q1', 'e-q10', 'e-q3']);
    expect(ids(slots(list))).toEqual(['e-q1', 'e-q10', 'e-q3', 'e-q4']);
  });

  it('do not depend on where they stand in the list', () => {
    const question = (id: string, since = 1) => ({ id, text: 'x', audience: 'both', sources: ['guide §1'], since });
    const group = (id: string, questions: unknown[]) => ({ id, title: 'x', questions });
    const parsed = (groups: unknown[]) =>
      codeList(
        checklistSchema.parse({
          id: 'made-up',
          number: 9,
          title: 'x',
          summary: 'x',
          order: 1,
          revision: 3,
          composition: 'ours',
          sources: ['guide §1'],
          groups,
          retired: [{ id: 'm-q3', text: 'x', retired: 2, why: 'x' }],
        }),
      );
    const one = parsed([group('a', [question('m-q10'), question('m-q2')]), group('b', [question('m-q1', 3), question('m-q2-b')])]);
    const other = parsed([group('b', [question('m-q2-b'), question('m-q2')]), group('a', [question('m-q1', 3), question('m-q10')])]);
    expect(one).toEqual(other);
    expect(ids(one.questions)).toEqual(['m-q2', 'm-q2-b', 'm-q3', 'm-q10', 'm-q1']);
  });
});

describe('an older code', () => {
  it('opens under the list of today: new questions open, retired ones told, changed wording named', () => {
    expect(opened(1, { 'e-q1': 'act', 'e-q2': 'answered', 'e-q10': 'not-for-us' })).toEqual({
      states: { 'e-q1': 'act', 'e-q10': 'not-for-us', 'e-q3': 'open', 'e-q4': 'open' },
      added: ['e-q3', 'e-q4'],
      reworded: ['e-q1'],
      retired: [{ id: 'e-q2', state: 'answered', replacedBy: ['e-q3'] }],
    });
  });

  it('of today has nothing to tell', () => {
    expect(opened(3, { 'e-q4': 'act' })).toMatchObject({ added: [], reworded: [], retired: [] });
  });

  it('keeps its meaning whatever the list becomes', () => {
    const history = fc.array(fc.record({ since: fc.integer({ min: 1, max: 20 }), lives: fc.integer({ min: 1, max: 20 }) }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 1, max: 20 }),
        fc.infiniteStream(fc.constantFrom(...codedStates)),
        (given, revision, choices) => {
          const questions = given
            .map(({ since, lives }, i) => ({ id: `q${i}`, since, retired: since + lives }))
            .sort((a, b) => a.since - b.since);
          // Of what comes later, a list at an earlier revision knows nothing.
          const then: CodeList = {
            id: 'made-up',
            number: 8,
            revision,
            questions: questions
              .filter(({ since }) => since <= revision)
              .map(({ id, since, retired }) => (retired <= revision ? { id, since, retired } : { id, since })),
          };
          const now: CodeList = { ...then, revision: 40, questions };
          fc.pre(slots(then).length > 0);
          const states = Object.fromEntries(slots(then).map(({ id }) => [id, choices.next().value!]));
          const read = decode(encode({ answers: [{ list: then, states }], tag: 1 }), [now]) as Decoded;
          expect(read.lists[0]!.states).toEqual(states);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is not opened by a site that does not know its revision yet', () => {
    const code = encode({ answers: [{ list, states: {} }], tag: 5 });
    expect(decode(code, [at(2)])).toEqual({ ok: false, reason: 'newer-revision', list: list.id, revision: 3, known: 2 });
  });
});
