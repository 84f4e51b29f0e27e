import { describe, expect, it } from 'vitest';
import { answerTo, noAnswers } from './answers.ts';
import { erase } from './erase.ts';
import { markOn } from './erasure.ts';
import { MemoryStorage, placeIn, prefix } from './memory-storage.fixture.ts';
import { AnswerStore } from './store.ts';

const open = (storage: Storage | undefined, marks = storage) => new AnswerStore(placeIn(storage, marks), 'answers');
const eraseWith = (device: Storage | undefined, tab: Storage | undefined, store: AnswerStore) =>
  erase(placeIn(tab, device), [store], () => store.refresh(true));
const write = (store: AnswerStore, note: string, question = 'q') => store.change('l', 1, question, { note, from: '' });
const noted = (store: AnswerStore, question = 'q') => answerTo(store.answers, 'l', question)?.note;

describe('erasing', () => {
  it('deletes what is ours, whoever wrote it, and nothing else; and can be undone', () => {
    const [device, tab] = [
      new MemoryStorage({ 'starlight-theme': 'dark', 'another-site': 'x', [`${prefix}board`]: 'old' }),
      new MemoryStorage(),
    ];
    const store = open(device);
    write(store, 'mine');
    write(open(tab, device), 'of the workshop');
    let shown = 0;
    store.addEventListener('change', () => (shown += 1));
    const step = eraseWith(device, tab, store);
    expect(shown).toBeGreaterThan(0);
    expect([[...device.values.keys()].toSorted(), tab.length, store.answers]).toEqual([
      ['another-site', `${prefix}erased`, 'starlight-theme'],
      0,
      noAnswers(),
    ]);
    expect([step.undo(), noted(open(device)), noted(open(tab, device)), device.getItem(`${prefix}board`)]).toEqual([
      true,
      'mine',
      'of the workshop',
      'old',
    ]);
  });

  it('changes nothing where there is no room for what is to stay', () => {
    const device = new MemoryStorage();
    const store = open(device);
    for (let i = 0; i < 20; i += 1) write(store, 'kept', `q${i}`);
    write(new AnswerStore(placeIn(device), 'drafts'), 'x');
    device.room = device.used;
    const before = new Map(device.values);
    const erasing = () =>
      erase(
        placeIn(device),
        [store],
        () => store.refresh(true),
        (name) => name.startsWith('answers'),
      );
    expect(erasing).toThrow('full');
    expect(new Map(device.values)).toEqual(before);
    device.room = Infinity;
    erasing();
    expect([noted(open(device), 'q19'), noted(new AnswerStore(placeIn(device), 'drafts'))]).toEqual(['kept', undefined]);
  });

  it('leaves what its writer wants to keep, also for pages that have it open', () => {
    const [device, tab] = [new MemoryStorage(), new MemoryStorage()];
    const store = open(device);
    write(store, 'mine');
    const kept = new AnswerStore(placeIn(tab, device), 'workshop:7');
    write(kept, 'of the workshop');
    const other = open(device);
    const step = erase(
      placeIn(tab, device),
      [store],
      () => store.refresh(true),
      (name) => name.startsWith('workshop:7'),
    );
    kept.refresh();
    expect([noted(store), noted(kept), noted(new AnswerStore(placeIn(tab, device), 'workshop:7'))]).toEqual([
      undefined,
      'of the workshop',
      'of the workshop',
    ]);
    step.undo();
    other.refresh(true);
    expect([noted(other), noted(kept)]).toEqual(['mine', 'of the workshop']);
  });

  it('holds against pages that heard nothing: only what is marked since is stored', () => {
    const device = new MemoryStorage();
    const asleep = open(device);
    write(asleep, 'secret');
    const step = eraseWith(device, new MemoryStorage(), open(device));
    let gaveWay = 0;
    asleep.addEventListener('erased', () => (gaveWay += 1));
    expect(asleep.change('l', 1, 'q', { note: 'secret, and more', from: 'secret' })).toBe('erased');
    asleep.change('l', 1, 'r', { state: 'act' });
    expect([gaveWay, JSON.stringify([...device.values])]).toEqual([1, expect.not.stringContaining('secret')]);
    expect(open(device).answers.lists).toMatchObject({ l: { answers: { r: { state: 'act' } } } });
    expect(step.holds()).toBe(true);
  });

  it('reaches the storage of other tabs by the mark', () => {
    const [device, other] = [new MemoryStorage(), new MemoryStorage()];
    const there = open(other, device);
    write(there, 'secret');
    eraseWith(device, new MemoryStorage(), open(device));
    there.hear({ key: `${prefix}erased`, storageArea: device });
    expect([noted(there), JSON.stringify([...other.values])]).toEqual([undefined, expect.not.stringContaining('secret')]);
    write(there, 'of the next person');
    expect(noted(open(other, device))).toBe('of the next person');
  });

  it('deletes what a page of another process wrote before it could hear', () => {
    const device = new MemoryStorage();
    const store = open(device);
    eraseWith(device, new MemoryStorage(), store);
    const late = `${prefix}e0:answers:l:q`;
    device.setItem(late, 'secret');
    store.hear({ key: late, storageArea: device });
    expect(device.getItem(late)).toBeNull();
    device.setItem(late, 'secret');
    open(device);
    expect(device.getItem(late)).toBeNull();
  });

  it('once undone, leaves what was written since', () => {
    const device = new MemoryStorage();
    const store = open(device);
    write(store, 'before');
    write(store, 'before', 'r');
    const step = eraseWith(device, new MemoryStorage(), store);
    write(open(device), 'since');
    expect([step.holds(), step.undo(), noted(open(device)), noted(open(device), 'r')]).toEqual([true, true, 'since', 'before']);
    expect(step.holds()).toBe(false);
  });

  it('says when there is no room to undo it, and can be tried again', () => {
    const device = new MemoryStorage();
    const store = open(device);
    write(store, 'before');
    const step = eraseWith(device, new MemoryStorage(), store);
    device.room = 10;
    expect([step.undo(), step.holds()]).toEqual([false, true]);
    device.room = Infinity;
    expect([step.undo(), noted(open(device))]).toEqual([true, 'before']);
  });

  it('does not let a page that has not heard of it delete what is written since', () => {
    const device = new MemoryStorage();
    const stale = open(device);
    eraseWith(device, new MemoryStorage(), open(device));
    write(open(device), 'since');
    const key = [...device.values.keys()].find((name) => name.endsWith(':l:q'))!;
    stale.hear({ key, storageArea: device });
    expect([noted(stale), noted(open(device))]).toEqual(['since', 'since']);
  });

  it('and a storage cleared after it lose nothing that a new page writes: an older page gives way to it', () => {
    const device = new MemoryStorage();
    eraseWith(device, new MemoryStorage(), open(device));
    const before = open(device);
    write(before, 'before');
    device.clear();
    write(open(device), 'since', 'r');
    expect(write(before, 'and since', 's')).toBe('erased');
    expect(write(before, 'and since', 's')).toBe('saved');
    expect([noted(open(device)), noted(open(device), 'r'), noted(open(device), 's')]).toEqual([undefined, 'since', 'and since']);
  });

  it('is over when everything is erased again', () => {
    const device = new MemoryStorage();
    const store = open(device);
    write(store, 'before');
    const step = eraseWith(device, new MemoryStorage(), store);
    const mark = markOn(placeIn(device));
    eraseWith(device, new MemoryStorage(), store);
    expect([step.holds(), mark === markOn(placeIn(device))]).toEqual([false, false]);
  });

  it('without any storage forgets what the page remembers, and can be undone', () => {
    const store = open(undefined);
    write(store, 'mine');
    const step = eraseWith(undefined, undefined, store);
    expect([noted(store), step.holds()]).toEqual([undefined, true]);
    step.undo();
    expect(noted(store)).toBe('mine');
  });
});
