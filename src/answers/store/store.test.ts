import { describe, expect, it } from 'vitest';
import { answerTo, countStates } from './answers.ts';
import { MemoryStorage, placeIn, prefix } from './memory-storage.fixture.ts';
import { moveStores } from './move-store.ts';
import { heardEvent, notedIn, openStore, partKey, writeNote } from './opened-store.fixture.ts';
import { AnswerStore } from './store.ts';

describe('saving answers', () => {
  it('finds next week what was marked today, each answer under a key of its own', () => {
    const storage = new MemoryStorage();
    expect(openStore(storage).change('sustained-contact', 1, 's2-q1-a', { state: 'act', note: 'Ask Ana' })).toBe('saved');
    expect(answerTo(openStore(storage).answers, 'sustained-contact', 's2-q1-a')).toEqual({
      state: 'act',
      note: 'Ask Ana',
      revision: 1,
      changed: '2026-11-22T09:30:00.000Z',
    });
    expect([...storage.values.keys()]).toEqual([partKey('sustained-contact:s2-q1-a')]);
  });

  it('leaves the note when the state changes, and the state when the note changes', () => {
    const store = openStore(new MemoryStorage());
    store.change('l', 1, 'q', { state: 'answered', note: 'why' });
    store.change('l', 1, 'q', { state: 'act' });
    expect(answerTo(store.answers, 'l', 'q')).toMatchObject({ state: 'act', note: 'why' });
    store.change('l', 1, 'q', { note: 'because' });
    expect(answerTo(store.answers, 'l', 'q')).toMatchObject({ state: 'act', note: 'because' });
  });

  it('drops an answer that is open again and has no note; the list was worked on all the same', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.change('l', 3, 'q', { state: 'act' });
    store.change('l', 3, 'q', { state: 'open' });
    expect(openStore(storage).answers.lists).toEqual({ l: { revision: 3, changed: '2026-11-22T09:30:00.000Z', answers: {} } });
  });

  it('dispatches a change to its listeners', () => {
    const store = openStore(new MemoryStorage());
    let heardOf = 0;
    store.addEventListener('change', () => (heardOf += 1));
    store.change('l', 1, 'q', { state: 'act' });
    expect(heardOf).toBe(1);
  });

  it('leaves in an answer what a later edition added to it', () => {
    const storage = new MemoryStorage({
      [partKey('l:q')]: '{"version":1,"state":"act","revision":1,"changed":"2026-01-01","due":"May"}',
      [partKey('l')]: '{"version":1,"revision":1,"changed":"2026-01-01","color":"red"}',
      [`${prefix}e0:answers`]: '{"version":1,"tag":7,"name":"x"}',
    });
    const store = openStore(storage);
    store.change('l', 1, 'q', { note: 'more' });
    store.update((answers) => ({ ...answers, tag: 8 }));
    expect(JSON.parse(storage.getItem(partKey('l:q'))!)).toMatchObject({ due: 'May', note: 'more' });
    expect(JSON.parse(storage.getItem(`${prefix}e0:answers`)!)).toEqual({ version: 1, tag: 8, name: 'x' });
    expect(openStore(storage).answers.lists['l']).toMatchObject({ color: 'red' });
  });
});

describe('trouble on the device', () => {
  it('puts aside an answer that cannot be read, and leaves the others where they are', () => {
    const storage = new MemoryStorage({ [partKey('l:bad')]: '{"version":1,"state":7}' });
    openStore(storage).change('l', 1, 'q', { state: 'act' });
    const store = openStore(storage);
    expect([store.setAside, Object.keys(store.answers.lists['l']!.answers)]).toEqual([['{"version":1,"state":7}'], ['q']]);
  });

  it('works for the visit when there is no storage', () => {
    const store = openStore(undefined);
    expect(store.trouble).toBe('denied');
    expect(store.change('l', 1, 'q', { state: 'act' })).toBe('held');
    expect([store.trouble, store.hasUnsaved, answerTo(store.answers, 'l', 'q')?.state]).toEqual(['denied', true, 'act']);
  });

  it('holds every change in memory when storage is full, and saves all of them once there is room', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.change('l', 1, 'a', { state: 'act' });
    storage.room = 10;
    expect(store.change('l', 1, 'b', { state: 'answered' })).toBe('held');
    expect([store.trouble, answerTo(store.answers, 'l', 'b')?.state]).toEqual(['full', 'answered']);
    storage.room = Infinity;
    store.change('l', 1, 'c', { state: 'act' });
    expect([store.trouble, store.hasUnsaved]).toEqual([undefined, false]);
    expect(Object.keys(openStore(storage).answers.lists['l']!.answers)).toEqual(['a', 'c', 'b']);
  });

  it('without room, never writes over what another tab saved when it had some', () => {
    const storage = new MemoryStorage();
    const [full, other] = [openStore(storage), openStore(storage)];
    storage.room = 10;
    writeNote(full, 'of the full tab', '');
    storage.room = Infinity;
    writeNote(other, 'of the other', '');
    writeNote(other, 'second', '', 'r');
    full.change('l', 1, 's', { state: 'act' });
    const { answers } = openStore(storage).answers.lists['l']!;
    expect([answers['q']!.note, answers['q']!.others, answers['r']!.note]).toEqual(['of the full tab', ['of the other'], 'second']);
  });

  it('leaves an answer of a newer edition alone, whether the page heard of it or not', () => {
    for (const hears of [true, false]) {
      const storage = new MemoryStorage();
      const store = openStore(storage);
      store.change('l', 1, 'a', { state: 'act' });
      storage.setItem(partKey('l:a'), '{"version":2}');
      if (hears) store.hear(heardEvent(storage, 'l:a'));
      expect(store.change('l', 1, 'a', { state: 'answered' })).toBe('held');
      expect([store.trouble, storage.getItem(partKey('l:a')), answerTo(store.answers, 'l', 'a')?.state]).toEqual([
        'newer',
        '{"version":2}',
        'answered',
      ]);
      expect(store.change('l', 1, 'b', { state: 'act' })).toBe('saved');
    }
  });
});

describe('two tabs', () => {
  it('do not undo each other, even before they hear of each other', () => {
    const storage = new MemoryStorage();
    const [one, two] = [openStore(storage), openStore(storage)];
    one.change('l', 1, 'a', { state: 'act' });
    two.change('l', 1, 'b', { state: 'answered' });
    one.update((answers) => ({ ...answers, tag: 5 }));
    expect(Object.keys(openStore(storage).answers.lists['l']!.answers)).toEqual(['a', 'b']);
  });

  it('show each other’s changes, also those made while one was asleep', () => {
    const storage = new MemoryStorage();
    const [one, two, asleep] = [openStore(storage), openStore(storage), openStore(storage)];
    one.change('l', 1, 'a', { state: 'act' });
    two.hear(heardEvent(storage, 'l:a'));
    expect(answerTo(two.answers, 'l', 'a')?.state).toBe('act');
    asleep.refresh(true);
    expect(answerTo(asleep.answers, 'l', 'a')?.state).toBe('act');
  });

  it('both leave their text within reach when they write into one note at the same time', () => {
    const storage = new MemoryStorage();
    const [one, two] = [openStore(storage), openStore(storage)];
    writeNote(one, 'start', '');
    writeNote(one, 'start, then this', 'start');
    writeNote(two, 'start, then that', 'start');
    expect(answerTo(two.answers, 'l', 'q')).toMatchObject({ note: 'start, then that', others: ['start, then this'] });
    const dealt = two.change('l', 1, 'q', { note: 'start, then that\n\nstart, then this', dealtWith: 'start, then this' });
    expect([dealt, answerTo(openStore(storage).answers, 'l', 'q')?.others]).toEqual(['saved', undefined]);
  });

  it('do not ask where one text holds the other, and a mark alone changes no text', () => {
    const storage = new MemoryStorage();
    const [one, two] = [openStore(storage), openStore(storage)];
    writeNote(one, 'start', '');
    writeNote(two, 'start and more', '');
    one.change('l', 1, 'q', { state: 'act' });
    expect(answerTo(openStore(storage).answers, 'l', 'q')).toMatchObject({ state: 'act', note: 'start and more' });
    expect(answerTo(openStore(storage).answers, 'l', 'q')?.others).toBeUndefined();
  });

  it('save again what they hold when storage was cleared behind their back', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.change('l', 1, 'a', { state: 'act' });
    storage.clear();
    store.hear({ key: null, storageArea: storage });
    expect(store.restored).toBe(false);
    store.change('l', 1, 'b', { state: 'act' });
    expect(Object.keys(openStore(storage).answers.lists['l']!.answers)).toEqual(['a', 'b']);
    expect(store.restored).toBe(true);
  });

  it('do not bring back what went while they were asleep', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    writeNote(store, 'gone', '');
    storage.clear();
    store.refresh(true);
    store.change('l', 1, 'b', { state: 'act' });
    expect(JSON.stringify([...storage.values])).not.toContain('gone');
  });
});

describe('another place', () => {
  it('gets everything, and nothing is left behind', () => {
    const [device, tab] = [new MemoryStorage({ [partKey('l:bad')]: '{broken' }), new MemoryStorage()];
    const store = openStore(device);
    writeNote(store, 'mine', '');
    expect(moveStores([store], placeIn(tab, device))).toBe(true);
    store.change('l', 1, 'b', { state: 'act' });
    expect([...device.values.keys()]).toEqual([]);
    const there = new AnswerStore(placeIn(tab, device), 'answers');
    expect([Object.keys(there.answers.lists['l']!.answers), there.setAside]).toEqual([['q', 'b'], ['{broken']]);
  });

  it('without room gets nothing, and everything stays where it was', () => {
    const [device, tab] = [new MemoryStorage(), new MemoryStorage()];
    const store = openStore(device);
    writeNote(store, 'mine', '');
    const before = [...device.values];
    tab.room = 50;
    expect(moveStores([store], placeIn(tab, device))).toBe(false);
    expect([[...device.values], tab.length, notedIn(store)]).toEqual([before, 0, 'mine']);
    expect(writeNote(store, 'more', 'mine')).toBe('saved');
  });
});

describe('lists that change', () => {
  const storage = new MemoryStorage();
  openStore(storage).change('l', 1, 'gone', { state: 'act', note: 'still mine' });

  it('leave the answer to a question that was retired, under its revision', () => {
    const store = openStore(storage);
    store.change('l', 2, 'new', { state: 'answered' });
    expect(answerTo(store.answers, 'l', 'gone')).toMatchObject({ note: 'still mine', revision: 1 });
    expect(store.answers.lists['l']!.revision).toBe(2);
  });

  it('count a question that was added as open', () => {
    expect(countStates(openStore(storage).answers, 'l', ['gone', 'added'])).toEqual({ open: 1, answered: 0, act: 1, 'not-for-us': 0 });
  });
});
