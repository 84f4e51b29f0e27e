import { describe, expect, it } from 'vitest';
import { encode, format } from '#answers/code/index.ts';
import type { State } from '#answers/store/answers.ts';
import { withWordings } from '#workshop/desk/editing.ts';
import { openSet, type OpenedSet } from '#workshop/set/open-set.ts';
import { emptySet, type WorkshopSet } from '#workshop/set/set.ts';
import { writeSet } from '#workshop/set/written-set.ts';
import { boardFor } from './board-set.ts';
import { openIntake as open } from './intake/open-intake.fixture.ts';
import { joined } from './joining.ts';
import { rowsOf } from './questions.ts';
import { readBoardFile, storedBoard } from './storage/board-file.ts';

const first: WorkshopSet = { ...emptySet('en'), prompts: ['Why mow?', 'Who pays?'] };
const second = withWordings({ ...first, prompts: ['Why now?', 'Who pays?'] }, first);
const third = withWordings({ ...second, title: 'Spring', prompts: ['Why now?', 'Who is to pay?'], wordings: undefined }, second);
const openedSet = async (set: WorkshopSet): Promise<OpenedSet> => (await openSet(await writeSet(set), [])) as OpenedSet;
const boardOf = async (set: WorkshopSet) => boardFor(`#${await writeSet(set)}`, await openedSet(set), '', (side) => side);
const codeOf = async (set: WorkshopSet, tag: number, p1: State = 'act') =>
  format(encode({ tag, answers: [{ list: (await openedSet(set)).codeList, states: { p1, p2: 'open' } }] }));
const addressOf = async (set: WorkshopSet) => `https://example.org/workshop/take/#${await writeSet(set)}`;

describe('a workshop whose prompts were put in other words after its link went out', () => {
  it('reads the codes of all wordings, and says who answered which', async () => {
    const { store, intake } = open();
    await intake.text(await addressOf(third));
    await intake.text(
      [await codeOf(first, 1), await codeOf(second, 2, 'open'), await codeOf(third, 3), await codeOf(second, 4)].join('\n'),
    );
    expect(intake.outcomes.map(({ kind }) => kind)).toEqual(['new', 'new', 'new', 'new']);
    expect(intake.outcomes.map((one) => 'isEarlier' in one)).toEqual([true, true, false, true]);
    expect(rowsOf(store.board, []).map(({ text, wordings }) => [text, wordings])).toEqual([
      ['Why now?', [{ text: 'Why mow?', people: 1 }]],
      ['Who is to pay?', [{ text: 'Who pays?', people: 3 }]],
    ]);
    expect(store.board.responses).toMatchObject({
      1: { states: { p1: 'act' } },
      2: { states: { p1: 'open' } },
      3: { states: { p1: 'act' } },
    });
    expect(readBoardFile(storedBoard(store.board))).toEqual({ ok: true, board: store.board });
  });

  it('keeps the board with all responses when the new link comes, and knows the earlier link as its own', async () => {
    const { store, intake } = open();
    await intake.text(`${await addressOf(first)} ${await codeOf(first, 1)}`);
    await intake.text(`Please use this one: ${await addressOf(third)} ${await codeOf(third, 2)}`);
    expect(store.board).toMatchObject({ title: 'Spring', code: (await openedSet(third)).codeList.number });
    expect(Object.values(store.board.responses).map(({ wording }) => wording)).toEqual([
      (await openedSet(first)).codeList.number,
      undefined,
    ]);
    await intake.text(`${await addressOf(first)} ${await addressOf(second)} ${await codeOf(first, 3)}`);
    expect([intake.waiting, Object.keys(store.board.responses)]).toEqual([undefined, ['1', '2', '3']]);
    // Whoever hands in again, now to the new words, is still one person.
    await intake.text(await codeOf(third, 1));
    expect(intake.outcomes).toMatchObject([{ kind: 'changed' }]);
    expect(store.board.responses[1]!.wording).toBeUndefined();
    expect(store.undo() && store.board.responses[1]!.wording).toBeDefined();
  });

  it('takes the board of a colleague who works with the earlier link', async () => {
    const { store, intake } = open();
    await intake.text(`${await addressOf(first)} ${await codeOf(first, 7)}`);
    const done = joined(await boardOf(third), store.board);
    expect(done).toMatchObject({ ok: true, board: { responses: { 7: { wording: store.board.code! } } } });
    expect(done.ok && readBoardFile(storedBoard(done.board)).ok).toBe(true);
    expect(joined(store.board, await boardOf(third))).toEqual({ ok: false, reason: 'set' });
  });

  it.each<[string, Partial<WorkshopSet>]>([
    ['one prompt more', { prompts: ['Why now?', 'Who pays?', 'When?'] }],
    ['one less', { prompts: ['Why now?'] }],
    ['another order', { prompts: ['Who pays?', 'Why mow?'] }],
    ['another order and other words', { prompts: ['Who pays?', 'Why now?'] }],
    ['another promise', { prompts: ['Why now?', 'Who pays?'], named: true }],
    ['other sides', { prompts: ['Why now?', 'Who pays?'], sides: 'host-guest' }],
    ['a question of a list', { prompts: ['Why now?', 'Who pays?'], items: [{ list: 2, slot: 0 }] }],
  ])('mixes nothing up: with %s there is no earlier wording', async (_, change) => {
    expect(await writeSet(withWordings({ ...first, ...change }, first))).toMatch(/^w2/);
  });
});
