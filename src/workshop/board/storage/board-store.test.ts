import { describe, expect, it } from 'vitest';
import { MemoryStorage, placeIn, prefix } from '#answers/store/memory-storage.fixture.ts';
import { erase } from '#answers/store/erase.ts';
import { writeBoardFile } from './board-file.ts';
import { BoardStore } from './board-store.ts';
import { newBoard, addResponse, type Board } from '../board.ts';
import { showResults } from '../shown.ts';

const key = `${prefix}e0:board`;
const places = (device: Storage | undefined, tab: Storage | undefined = new MemoryStorage()) => ({
  tab: placeIn(tab, device),
  device: placeIn(device),
});
const open = (device?: Storage, tab?: Storage) => new BoardStore(places(device, tab), () => newBoard('today'));
const put = (tag: number) => (board: Board) => addResponse(board, { tag, states: { a: 'act' } }).board;
const people = (store: BoardStore) => Object.keys(store.board.responses);
const heard = (storage: Storage) => ({ key, storageArea: storage });

describe('storing a board', () => {
  it('is in the tab after a reload, and on the device only if asked, until it is told otherwise', () => {
    const [device, tab] = [new MemoryStorage(), new MemoryStorage()];
    const store = open(device, tab);
    store.change(put(1));
    expect([device.length, people(open(device, tab)), open(device, tab).isOnDevice]).toEqual([0, ['1'], false]);
    store.saveOnDevice(true);
    store.change(put(2));
    expect([tab.length, people(open(device)), open(device).isOnDevice]).toEqual([0, ['1', '2'], true]);
    store.saveOnDevice(false);
    expect([device.length, people(open(device, tab))]).toEqual([0, ['1', '2']]);
  });

  it('on a shared computer is in the tab only', () => {
    const tab = new MemoryStorage();
    const shared = () => new BoardStore({ tab: placeIn(tab), device: undefined }, () => newBoard('today'));
    const store = shared();
    store.change(put(1));
    store.saveOnDevice(true);
    expect([store.canSave, store.isOnDevice, people(shared())]).toEqual([false, false, ['1']]);
  });

  it('says what closing the tab would lose, until it is saved as a file or on the device', () => {
    const store = open(new MemoryStorage());
    expect(store.hasUnsaved).toBe(false);
    store.change(put(1));
    expect(store.hasUnsaved).toBe(true);
    store.savedAsFile();
    expect(store.hasUnsaved).toBe(false);
    store.change(put(2));
    expect(store.hasUnsaved).toBe(true);
    store.saveOnDevice(true);
    expect(store.hasUnsaved).toBe(false);
  });

  it('undoes steps, also that to another board', () => {
    const store = open(new MemoryStorage());
    store.change(put(1));
    store.change(put(2));
    expect(store.undo()).toBe(true);
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

it('tells of what another tab did also where the change makes nothing new', () => {
  const device = new MemoryStorage();
  const [one, other] = [open(device), open(device)];
  one.saveOnDevice(true);
  other.openSaved();
  one.change(put(1));
  let told = 0;
  other.addEventListener('change', () => told++);
  other.change((board) => board);
  expect([told, people(other)]).toEqual([1, ['1']]);
});

describe('trouble on the device', () => {
  it('what cannot be read is set aside, not lost, and makes room', () => {
    const text = writeBoardFile(newBoard('x')).replace('"responses":{}', '"responses":7');
    const device = new MemoryStorage({ [key]: text });
    const store = open(device);
    expect([store.setAside, device.values.has(key)]).toEqual([[text], false]);
    store.saveOnDevice(true);
    expect(store.isOnDevice).toBe(true);
  });

  it.each([true, false])('written by a newer edition while this one is open (heard of: %s): not touched', (hears) => {
    const [device, tab] = [new MemoryStorage(), new MemoryStorage()];
    const store = open(device, tab);
    store.saveOnDevice(true);
    const text = writeBoardFile(store.board).replace('"version":4', '"version":5');
    device.setItem(key, text);
    if (hears) store.hear(heard(device));
    store.change(put(1));
    store.saveOnDevice(true);
    expect([store.trouble, store.isOnDevice, device.getItem(key), people(open(undefined, tab))]).toEqual(['newer', false, text, ['1']]);
  });

  it('no storage: the board lives on, and closing the page would lose it', () => {
    const store = open(undefined, undefined);
    store.saveOnDevice(true);
    store.change(put(1));
    expect([store.trouble, store.isOnDevice, people(store).length, store.hasUnsaved]).toEqual(['denied', false, 1, true]);
  });

  it('full: said, tried again with the next change', () => {
    const device = new MemoryStorage();
    const store = open(device);
    store.saveOnDevice(true);
    device.room = 10;
    store.change(put(1));
    expect([store.trouble, store.hasUnsaved]).toEqual(['full', true]);
    device.room = Infinity;
    store.change(put(2));
    expect([store.trouble, people(open(device))]).toEqual([undefined, ['1', '2']]);
  });
});

describe('two tabs', () => {
  it('with the same board do not undo each other, and undo only their own steps', () => {
    const device = new MemoryStorage();
    const one = open(device);
    one.saveOnDevice(true);
    const other = open(device);
    one.change(put(1));
    other.change(put(2));
    expect(people(other)).toEqual(['1', '2']);
    expect(one.undo()).toBe(false);
    expect(people(open(device))).toEqual(['1', '2']);
    one.hear(heard(device));
    expect([people(one), one.canUndo]).toEqual([['1', '2'], false]);
  });

  it('with two boards: that on the device stays, the other says so and can change to it and back', () => {
    const device = new MemoryStorage();
    const kept = open(device);
    const other = open(device);
    kept.change(put(1));
    kept.saveOnDevice(true);
    other.change(put(2));
    other.saveOnDevice(true);
    expect([other.trouble, other.isOnDevice]).toEqual(['other', false]);
    expect(people(open(device))).toEqual(['1']);
    other.openSaved();
    expect([other.trouble, other.isOnDevice, people(other)]).toEqual([undefined, true, ['1']]);
    other.undo();
    expect([other.isOnDevice, people(other)]).toEqual([false, ['2']]);
    expect(people(open(device))).toEqual(['1']);
  });

  it('one no longer stores the board: the other has it in its tab', () => {
    const [device, tab] = [new MemoryStorage(), new MemoryStorage()];
    const one = open(device);
    one.change(put(1));
    one.saveOnDevice(true);
    const other = open(device, tab);
    one.saveOnDevice(false);
    other.hear(heard(device));
    expect([other.isOnDevice, people(other), people(open(device, tab))]).toEqual([false, ['1'], ['1']]);
  });

  it('when one erases everything, the other has an empty board, stored or not', () => {
    const [device, tab] = [new MemoryStorage(), new MemoryStorage()];
    const store = open(device, tab);
    store.change(put(1));
    erase(placeIn(new MemoryStorage(), device), [], () => {});
    store.hear({ key: `${prefix}erased`, storageArea: device });
    expect([people(store), store.canUndo, [...tab.values.values()].join().includes('"act"')]).toEqual([[], false, false]);
    expect(people(open(device, tab))).toEqual([]);
  });

  it('when one erases all but boards, the board goes on, with its undo and all that was shown in the tab', () => {
    const [device, tab] = [new MemoryStorage(), new MemoryStorage()];
    const store = open(device, tab);
    for (const tag of [1, 2, 3, 4, 5]) store.change(put(tag));
    store.change((board) => showResults(board, true));
    store.change(() => ({ ...newBoard('later'), questions: [{ id: 'b', text: 'Why?', prompt: false }] }));
    let gaveWay = 0;
    store.addEventListener('erased', () => (gaveWay += 1));
    erase(
      placeIn(tab, device),
      [],
      () => {},
      (name) => /^(board|shown)$/.test(name),
    );
    store.hear({ key: `${prefix}erased`, storageArea: device });
    expect([gaveWay, store.board.date, store.canUndo]).toEqual([0, 'later', true]);
    const answered = (board: Board, tag: number) => addResponse(board, { tag, states: { b: 'act' } }).board;
    store.change((board) => showResults([1, 2, 3, 4, 5].reduce(answered, board), true));
    const remembered = [...tab.values].filter(([name]) => name.endsWith(':shown')).map(([, text]) => JSON.parse(text) as object);
    expect(remembered).toEqual([{ version: 1, questions: { a: expect.anything(), b: expect.anything() } }]);
  });

  it('what is shown after an erasing is remembered when the page is loaded again, also under a board with other questions', () => {
    const [device, tab] = [new MemoryStorage(), new MemoryStorage()];
    const store = open(device, tab);
    erase(placeIn(new MemoryStorage(), device), [], () => {});
    store.change(() =>
      showResults(
        [1, 2, 3, 4, 5].reduce((board, tag) => put(tag)(board), newBoard('today')),
        true,
      ),
    );
    store.change(() => ({ ...newBoard('later'), questions: [{ id: 'b', text: 'Why?', prompt: false }] }));
    const again = open(device, tab);
    again.change(() => newBoard('last'));
    expect(Object.keys(again.board.results)).toEqual(['a']);
  });
});
