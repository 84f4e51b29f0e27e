import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryStorage, placeIn, prefix } from '#answers/store/memory-storage.fixture.ts';
import { blurred, type Batches } from './batches.ts';
import { newBoard, withoutPerson, addResponse, type Board } from './board.ts';
import { readBoardFile, writeBoardFile } from './storage/board-file.ts';
import { BoardStore } from './storage/board-store.ts';
import { countWaiting, showResults, shownOf } from './shown.ts';
import { hasShown, memoryOf, recalled, mergedShown, type ShownMemory } from './shown-memory.ts';
import { upTo } from './some-steps.fixture.ts';

const empty = (): Board => ({ ...newBoard('2026-01-01'), questions: [{ id: 'q-a', text: 'Why?', prompt: false }], code: 100_000_000 });
const filled = (tags: readonly number[], board = empty()) =>
  tags.reduce((now, tag) => addResponse(now, { tag, states: { 'q-a': tag % 2 ? 'act' : 'open' } }).board, board);
const opened = (text: string) => {
  const read = readBoardFile(text);
  if (!read.ok) throw new Error(read.reason);
  return read.board;
};
const tab = (session?: Storage) => new BoardStore({ tab: placeIn(session), device: undefined }, () => newBoard(''));
const show = (store: BoardStore) => store.change((board) => showResults(board, true));
const people = (store: BoardStore) => shownOf(store.board, 'q-a').people;

describe('what was shown in a tab', () => {
  it('is not forgotten by an older file of the same board: nobody is told by who is missing', () => {
    const store = tab();
    store.change(() => filled(upTo(10)));
    const file = writeBoardFile(store.board);
    show(store);
    expect(people(store)).toBe(10);
    store.change(() => opened(file));
    store.change((board) => withoutPerson(board, 10));
    show(store);
    expect(shownOf(store.board, 'q-a')).toEqual({ came: 9, people: 0, held: true });
  });

  it('is not forgotten when opening a file is undone', () => {
    const store = tab();
    store.change(() => filled(upTo(10)));
    const file = writeBoardFile(store.board);
    show(store);
    store.change(() => opened(file));
    store.undo();
    expect(people(store)).toBe(10);
    store.change((board) => withoutPerson(board, 10));
    show(store);
    expect(people(store)).toBe(10);
  });

  it('is not forgotten by a new board of the same workshop: a latecomer waits for four others', () => {
    const store = tab();
    store.change(() => filled(upTo(9)));
    show(store);
    store.change(() => newBoard(''));
    store.change(() => filled(upTo(10)));
    expect(hasShown(store.board)).toBe(true);
    show(store);
    expect([people(store), countWaiting(store.board)]).toEqual([9, 1]);
    store.change((board) => filled(upTo(4, 11), board));
    show(store);
    expect(people(store)).toBe(14);
  });

  it('is not forgotten when the page is loaded again, and nothing that it cannot read breaks it', () => {
    const session = new MemoryStorage();
    const store = tab(session);
    store.change(() => filled(upTo(9)));
    show(store);
    const again = tab(session);
    again.change(() => filled(upTo(10)));
    show(again);
    expect(people(again)).toBe(9);
    for (const text of ['', '{', '[]', '{"version":1,"questions":{"__proto__":{}}}', '{"version":2,"questions":{}}']) {
      const other = tab(new MemoryStorage({ [`${prefix}e0:shown`]: text }));
      other.change(() => filled(upTo(10)));
      show(other);
      expect(people(other)).toBe(10);
    }
    const full = new MemoryStorage();
    full.room = 1;
    const small = tab(full);
    small.change(() => filled(upTo(10)));
    show(small);
    expect(people(small)).toBe(10);
  });

  it('knows a prompt by its words, whatever its place', () => {
    const asking = (id: string, text: string): Board => ({ ...empty(), questions: [{ id, text, prompt: true }] });
    const answered = (board: Board, count: number) =>
      upTo(count).reduce(
        (now, tag) => addResponse(now, { tag, states: { [now.questions[0]!.id]: tag % 2 ? 'act' : 'open' } }).board,
        board,
      );
    const store = tab();
    store.change(() => answered(asking('p1', 'Ready?'), 9));
    show(store);
    store.change(() => answered(asking('p2', 'Ready?'), 10));
    show(store);
    expect(shownOf(store.board, 'p2').people).toBe(9);
    store.change(() => answered(asking('p1', 'Content?'), 10));
    show(store);
    expect(shownOf(store.board, 'p1').people).toBe(10);
  });

  it('keeps a file away whose results would give somebody away next to it', () => {
    const [one, other] = [tab(), tab()];
    one.change(() => filled(upTo(10)));
    show(one);
    other.change(() => filled(upTo(10, 2)));
    show(other);
    expect(one.wouldReveal(opened(writeBoardFile(other.board)))).toBe(true);
    expect(one.wouldReveal(opened(writeBoardFile(one.board)))).toBe(false);
    // Should both meet all the same, as in two tabs that keep one board, nothing of that question is shown any more.
    const both = recalled(one.board, memoryOf(other.board));
    expect(shownOf(both, 'q-a')).toEqual({ came: 10, people: 0, held: true });
    expect(shownOf(showResults(filled(upTo(9, 20), both), true), 'q-a').people).toBe(0);
  });
});

describe('a file of a board from which somebody was removed', () => {
  const store = tab();
  store.change(() => filled([...upTo(9), 1003]));
  show(store);
  store.change((board) => withoutPerson(board, 1003));
  const file = writeBoardFile(store.board);

  it('holds neither their tag nor their answer, while the screen stays as it was', () => {
    expect(people(store)).toBe(10);
    expect(file).not.toContain('1003');
    expect(file).not.toMatch(/"\d+:\d"/);
    expect(opened(file).results['q-a']).toEqual({ batches: [], withheld: [...upTo(9), 1003].map(blurred).sort(), whole: [] });
  });

  it('shows nobody of their company again, and others once there are five', () => {
    const elsewhere = tab();
    elsewhere.change(() => opened(file));
    elsewhere.change((board) => filled([1003], board));
    show(elsewhere);
    expect(shownOf(elsewhere.board, 'q-a')).toEqual({ came: 10, people: 0, held: true });
    elsewhere.change((board) => filled(upTo(5, 20), board));
    show(elsewhere);
    expect(people(elsewhere)).toBe(5);
  });

  it('hashes a tag so shortly that hundreds share it', () => {
    // Every 32nd of all tags.
    const shared = Array.from({ length: 2 ** 20 }, (_, i) => i * 32).filter((tag) => blurred(tag) === blurred(1003));
    expect(shared.length).toBeGreaterThan(5);
  });
});

describe('two memories as one', () => {
  const batches = fc
    .uniqueArray(fc.nat(30), { minLength: 1 })
    .chain((tags) => fc.tuple(fc.constant(tags), fc.array(fc.nat(3), { minLength: tags.length, maxLength: tags.length })))
    .map(([tags, places]): Batches =>
      [0, 1, 2, 3].map((place) => tags.filter((_, i) => places[i] === place).map((tag) => `${tag}:0`)).filter((batch) => batch.length > 0),
    );
  const memory = fc
    .dictionary(fc.constantFrom('a', 'b', '"p'), fc.record({ batches, withheld: fc.constantFrom(undefined, ['00ff'], ['0a0b', '00ff']) }))
    .map((questions): ShownMemory => ({ version: 1, questions }));
  const plain = ({ questions }: ShownMemory) =>
    Object.entries(questions)
      .map(([key, { batches, withheld = [] }]) => [key, batches.map((batch) => batch.toSorted().join()).sort(), withheld.toSorted()])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));

  it('do not depend on which comes first, and lose nothing', () => {
    fc.assert(
      fc.property(memory, memory, memory, (one, two, three) => {
        expect(plain(mergedShown(one, two))).toEqual(plain(mergedShown(two, one)));
        expect(plain(mergedShown(mergedShown(one, two), three))).toEqual(plain(mergedShown(one, mergedShown(two, three))));
        expect(plain(mergedShown(one, one))).toEqual(plain(one));
        expect(plain(mergedShown(mergedShown(one, two), one))).toEqual(plain(mergedShown(one, two)));
      }),
    );
  });
});
