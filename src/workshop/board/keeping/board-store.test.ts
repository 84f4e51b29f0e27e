import { describe, expect, it } from 'vitest';
import { asideKey } from '#answers/store/kept-value.ts';
import { MemoryStorage } from '#answers/store/memory-storage.fixture.ts';
import { writeBoardFile } from './board-file.ts';
import { BoardStore } from './board-store.ts';
import { newBoard, take, type Board } from '../board.ts';

const key = 'k';

const open = (storage?: Storage) => new BoardStore(storage, key, newBoard('today'));
const put = (tag: number) => (board: Board) => take(board, { tag, states: { a: 'act' } }).board;
const people = (store: BoardStore) => Object.keys(store.board.responses);
const heard = (storage: Storage) => ({ key, storageArea: storage });

describe('keeping a board', () => {
  it('keeps nothing unless asked, then every change, until it is told to forget', () => {
    const storage = new MemoryStorage();
    const store = open(storage);
    store.change(put(1));
    expect(storage.length).toBe(0);
    store.keep(true);
    store.change(put(2));
    expect(people(open(storage))).toEqual(['1', '2']);
    expect(open(storage).kept).toBe(true);
    store.keep(false);
    expect(storage.length).toBe(0);
    expect(people(store)).toEqual(['1', '2']);
  });

  it('takes steps back, also that of another board', () => {
    const store = open(new MemoryStorage());
    store.change(put(1));
    store.change(put(2));
    store.undo();
    expect(people(store)).toEqual(['1']);
    store.change(() => newBoard('later'));
    store.undo();
    expect(people(store)).toEqual(['1']);
    store.undo();
    expect(store.canUndo).toBe(false);
    store.change((board) => board);
    expect(store.canUndo).toBe(false);
  });
});

describe('trouble on the device', () => {
  it('what cannot be read is set aside, not lost, and makes room', () => {
    const text = writeBoardFile(newBoard('x')).replace('"responses":{}', '"responses":7');
    const storage = new MemoryStorage({ [key]: text });
    const store = open(storage);
    expect([store.setAside, [...storage.values]]).toEqual([text, [[asideKey(key), text]]]);
    store.keep(true);
    expect(store.kept).toBe(true);
  });

  it.each([true, false])('written by a newer edition while this one is open (heard of: %s): not touched', (hears) => {
    const storage = new MemoryStorage();
    const store = open(storage);
    store.keep(true);
    const text = writeBoardFile(store.board).replace('"version":2', '"version":3');
    storage.setItem(key, text);
    if (hears) store.hear(heard(storage));
    store.change(put(1));
    store.keep(true);
    expect([store.trouble, store.kept, people(store).length]).toEqual(['newer', false, 1]);
    expect(storage.getItem(key)).toBe(text);
    expect(open(storage).trouble).toBe('newer');
  });

  it('no storage: told when it is asked for, and the board lives on', () => {
    const store = open(undefined);
    expect(store.trouble).toBeUndefined();
    store.keep(true);
    store.change(put(1));
    expect([store.trouble, store.kept, people(store).length]).toEqual(['denied', false, 1]);
  });

  it('full: told, tried again with the next change', () => {
    const storage = new MemoryStorage();
    const store = open(storage);
    store.keep(true);
    storage.room = 10;
    store.change(put(1));
    expect(store.trouble).toBe('full');
    storage.room = Infinity;
    store.change(put(2));
    expect(store.trouble).toBeUndefined();
    expect(people(open(storage))).toEqual(['1', '2']);
  });
});

describe('two tabs', () => {
  it('with the same board do not undo each other', () => {
    const storage = new MemoryStorage();
    const one = open(storage);
    one.keep(true);
    const other = open(storage);
    one.change(put(1));
    other.change(put(2));
    expect(people(other)).toEqual(['1', '2']);
    one.hear(heard(storage));
    expect(people(one)).toEqual(['1', '2']);
    expect(one.canUndo).toBe(false);
  });

  it('with two boards: the kept one stays, the other says so and can change to it and back', () => {
    const storage = new MemoryStorage();
    const kept = open(storage);
    const other = open(storage);
    kept.change(put(1));
    kept.keep(true);
    other.change(put(2));
    other.keep(true);
    expect([other.trouble, other.kept]).toEqual(['other', false]);
    expect(people(open(storage))).toEqual(['1']);
    other.openKept();
    expect([other.trouble, other.kept, people(other)]).toEqual([undefined, true, ['1']]);
    other.undo();
    expect([other.kept, people(other)]).toEqual([false, ['2']]);
    expect(people(open(storage))).toEqual(['1']);
  });

  it('one forgets the board: the other holds it, and says that it is not kept', () => {
    const storage = new MemoryStorage();
    const one = open(storage);
    one.change(put(1));
    one.keep(true);
    const other = open(storage);
    one.keep(false);
    other.hear(heard(storage));
    expect([other.kept, people(other)]).toEqual([false, ['1']]);
  });
});
