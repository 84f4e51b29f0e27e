import { describe, expect, it } from 'vitest';
import { encode, format } from '#answers/code/index.ts';
import { library } from '#library/index.ts';
import { openSet, type OpenedSet } from '#workshop/set/open-set.ts';
import { setList } from '#workshop/set/set-list.ts';
import { writeSet } from '#workshop/set/written-set.ts';
import { emptySet } from '#workshop/set/set.ts';
import { twinOf } from '#workshop/set/set-number.ts';
import { boardFor, codeListsOf, setListOf } from './board-set.ts';
import { catalogue } from './catalogue.ts';
import { responsesIn } from './intake/incoming.ts';
import { rowsOf } from './questions.ts';
import { finished } from '#kit/slices.ts';

const all = library();
const asked = all.checklists.flatMap(({ groups, retired }) => [...groups.flatMap(({ questions }) => questions), ...retired]);
const lists = catalogue(all, all.checklists, (path) => path);
const set = {
  ...emptySet('en'),
  title: 'Day one',
  sides: 'host-guest' as const,
  items: [
    { list: 2, slot: 3 },
    { list: 0, slot: 1 },
  ],
  prompts: ['Ready?'],
};
const opened = (await openSet(await writeSet(set), lists.map(setListOf))) as OpenedSet;

describe('the board of a workshop', () => {
  const board = boardFor('#w2.9.abc.x_-y.e', opened, 'today', (side) => side);

  it('asks the questions of the set in their order, then the prompts', () => {
    const rows = rowsOf(board, lists);
    expect(rows.map(({ id, prompt }) => [id, prompt])).toEqual([
      [lists.find(({ code }) => code.number === 2)!.code.questions[3]!.id, false],
      [lists.find(({ code }) => code.number === 0)!.code.questions[1]!.id, false],
      ['p1', true],
    ]);
    for (const { id, text, prompt } of rows) expect(text).toBe(prompt ? 'Ready?' : asked.find((question) => question.id === id)!.text);
    expect(rows[0]!.leads.length).toBeGreaterThan(0);
    expect(board).toMatchObject({ title: 'Day one', date: 'today', sides: ['host', 'guest'], named: false });
  });

  it('never shows words of a stranger as those of the guide', () => {
    const [known] = lists[0]!.code.questions;
    const gone = { id: 'x-q1', text: 'Was asked once?' };
    const withGone = lists.map((list, i) => (i === 0 ? { ...list, retired: { [gone.id]: gone.text } } : list));
    const questions = [known!.id, gone.id, 'nobody-knows'].map((id) => ({ id, text: 'Pay here.', prompt: false }));
    const rows = rowsOf({ ...board, questions }, withGone);
    expect(rows.map(({ text, prompt }) => [text, prompt])).toEqual([
      [lists[0]!.groups.flatMap((group) => Object.entries(group.questions)).find(([id]) => id === known!.id)![1], false],
      [gone.text, false],
      ['Pay here.', true],
    ]);
  });

  it('refuses codes of people who were promised otherwise, and is told which', async () => {
    const openly = (await openSet(await writeSet({ ...set, named: true }), lists.map(setListOf))) as OpenedSet;
    const code = format(encode({ tag: 3, answers: [{ list: opened.codeList, states: { p1: 'act' } }] }));
    const named = boardFor('a link that was not kept', openly, 'today', (side) => side);
    expect(named.named).toBe(true);
    const { responses, refused } = finished(responsesIn(`Ben: ${code}`, codeListsOf(named, lists)));
    expect(responses).toEqual([]);
    expect(refused).toMatchObject([{ refusal: { reason: 'unknown-list', number: twinOf(named.code!) } }]);
  });

  it('reads the codes that its participants make', () => {
    const list = opened.codeList;
    const code = format(encode({ tag: 3, side: 2, answers: [{ list, states: { p1: 'act' } }] }));
    const { responses, refused } = finished(responsesIn(`Ben: ${code}`, codeListsOf(board, lists)));
    expect(refused).toEqual([]);
    expect(responses).toMatchObject([{ tag: 3, side: 2, states: { p1: 'act' } }]);
    expect(finished(responsesIn(code, codeListsOf({ ...board, code: undefined }, lists))).refused).toMatchObject([
      { refusal: { reason: 'unknown-list', number: list.number } },
    ]);
  });

  it('knows the lists as the desk knows them', () => {
    expect(lists.map(setListOf)).toEqual(all.checklists.map((list) => ({ ...setList(list), groups: [] })));
  });
});
