import { describe, expect, it } from 'vitest';
import { answerTo, countStates, noAnswers, type Answers } from './answers.ts';
import { MemoryStorage } from './memory-storage.fixture.ts';
import { AnswerStore } from './store.ts';

const key = 'peer-learning-guide:/:answers';
const now = () => new Date('2026-11-22T09:30:00Z');

const open = (storage: Storage | undefined) => new AnswerStore(storage, key, now);
const heard = (storage: Storage) => ({ key, storageArea: storage });
const stored = (storage: MemoryStorage) => JSON.parse(storage.values.get(key)!) as Answers;

describe('keeping answers', () => {
  it('finds next week what was marked today', () => {
    const storage = new MemoryStorage();
    open(storage).change('sustained-contact', 1, 's2-q1-a', { state: 'act', note: 'Ask Ana' });
    expect(answerTo(open(storage).answers, 'sustained-contact', 's2-q1-a')).toEqual({
      state: 'act',
      note: 'Ask Ana',
      revision: 1,
      changed: '2026-11-22T09:30:00.000Z',
    });
  });

  it('keeps the note when the state changes, and the state when the note changes', () => {
    const store = open(new MemoryStorage());
    store.change('l', 1, 'q', { state: 'answered', note: 'why' });
    store.change('l', 1, 'q', { state: 'act' });
    expect(answerTo(store.answers, 'l', 'q')).toMatchObject({ state: 'act', note: 'why' });
    store.change('l', 1, 'q', { note: 'because' });
    expect(answerTo(store.answers, 'l', 'q')).toMatchObject({ state: 'act', note: 'because' });
  });

  it('drops an answer that is open again and has no note', () => {
    const store = open(new MemoryStorage());
    store.change('l', 1, 'q', { state: 'act' });
    store.change('l', 1, 'q', { state: 'open' });
    expect(answerTo(store.answers, 'l', 'q')).toBeUndefined();
  });

  it('tells its listeners', () => {
    const store = open(new MemoryStorage());
    let heard = 0;
    store.addEventListener('change', () => (heard += 1));
    store.change('l', 1, 'q', { state: 'act' });
    expect(heard).toBe(1);
  });
});

describe('trouble on the device', () => {
  it('sets aside what cannot be read, and starts afresh', () => {
    const storage = new MemoryStorage({ [key]: '{"version":1,"lists":7}' });
    const store = open(storage);
    expect([store.setAside, store.answers]).toEqual(['{"version":1,"lists":7}', noAnswers()]);
    store.change('l', 1, 'q', { state: 'act' });
    expect(stored(storage).lists['l']!.answers['q']!.state).toBe('act');
    expect(open(storage).setAside).toBe('{"version":1,"lists":7}');
  });

  it('works for the visit when there is no storage', () => {
    const store = open(undefined);
    store.change('l', 1, 'q', { state: 'act' });
    expect(store.trouble).toBe('denied');
    expect(answerTo(store.answers, 'l', 'q')?.state).toBe('act');
  });

  it('keeps every change in memory when storage is full, and writes all of them once there is room', () => {
    const storage = new MemoryStorage();
    const store = open(storage);
    store.change('l', 1, 'a', { state: 'act' });
    storage.room = 10;
    store.change('l', 1, 'b', { state: 'answered' });
    expect(store.trouble).toBe('full');
    expect(answerTo(store.answers, 'l', 'b')?.state).toBe('answered');
    storage.room = Infinity;
    store.change('l', 1, 'c', { state: 'act' });
    expect(store.trouble).toBeUndefined();
    expect(Object.keys(stored(storage).lists['l']!.answers)).toEqual(['a', 'b', 'c']);
  });
});

describe('two tabs', () => {
  it('do not undo each other, even before they hear of each other', () => {
    const storage = new MemoryStorage();
    const [one, two] = [open(storage), open(storage)];
    one.change('l', 1, 'a', { state: 'act' });
    two.change('l', 1, 'b', { state: 'answered' });
    expect(Object.keys(stored(storage).lists['l']!.answers)).toEqual(['a', 'b']);
  });

  it('show each other’s changes', () => {
    const storage = new MemoryStorage();
    const [one, two] = [open(storage), open(storage)];
    one.change('l', 1, 'a', { state: 'act' });
    two.hear(heard(storage));
    expect(answerTo(two.answers, 'l', 'a')?.state).toBe('act');
  });

  it('write again what they hold when storage was cleared behind their back', () => {
    const storage = new MemoryStorage();
    const store = open(storage);
    store.change('l', 1, 'a', { state: 'act' });
    storage.clear();
    store.hear({ key: null, storageArea: storage });
    expect(store.restored).toBe(false);
    store.change('l', 1, 'b', { state: 'act' });
    expect(Object.keys(stored(storage).lists['l']!.answers)).toEqual(['a', 'b']);
    expect(store.restored).toBe(true);
  });

  it('make room for a newer edition, whether they heard of it or not', () => {
    const newer = '{"version":2,"answers":{}}';
    for (const hears of [true, false]) {
      const storage = new MemoryStorage();
      const store = open(storage);
      store.change('l', 1, 'a', { state: 'act' });
      storage.setItem(key, newer);
      if (hears) store.hear(heard(storage));
      store.change('l', 1, 'b', { state: 'act' });
      expect([store.trouble, storage.getItem(key)]).toEqual(['newer', newer]);
      expect(Object.keys(store.answers.lists['l']!.answers)).toEqual(['a', 'b']);
    }
  });

  it('set aside what became unreadable while they were open, and keep what they hold', () => {
    const storage = new MemoryStorage();
    const store = open(storage);
    store.change('l', 1, 'a', { state: 'act' });
    storage.setItem(key, '{broken');
    store.change('l', 1, 'b', { state: 'act' });
    expect(store.setAside).toBe('{broken');
    expect(Object.keys(stored(storage).lists['l']!.answers)).toEqual(['a', 'b']);
  });
});

describe('erasing', () => {
  it('takes off our keys and no others, and can be undone', () => {
    const storage = new MemoryStorage();
    storage.setItem('starlight-theme', 'dark');
    storage.setItem(key, '{broken');
    const store = open(storage);
    store.change('l', 1, 'a', { state: 'act' });
    const undo = store.erase();
    expect([...storage.values.keys()]).toEqual(['starlight-theme']);
    expect(store.answers).toEqual(noAnswers());
    undo();
    expect(answerTo(open(storage).answers, 'l', 'a')?.state).toBe('act');
    expect(open(storage).setAside).toBe('{broken');
  });

  it('reaches other tabs', () => {
    const storage = new MemoryStorage();
    const [one, two] = [open(storage), open(storage)];
    one.change('l', 1, 'a', { state: 'act' });
    two.hear(heard(storage));
    one.erase();
    two.hear(heard(storage));
    expect(two.answers).toEqual(noAnswers());
  });
});

describe('a shared computer', () => {
  it('moves everything to the other place and leaves nothing behind', () => {
    const [device, tab] = [new MemoryStorage(), new MemoryStorage()];
    device.setItem(key, '{broken');
    const store = open(device);
    store.change('l', 1, 'a', { state: 'act', note: 'mine' });
    store.moveTo(tab);
    store.change('l', 1, 'b', { state: 'act' });
    expect([...device.values.keys()]).toEqual([]);
    expect(Object.keys(stored(tab).lists['l']!.answers)).toEqual(['a', 'b']);
    expect(open(tab).setAside).toBe('{broken');
  });
});

describe('lists that change', () => {
  const storage = new MemoryStorage();
  open(storage).change('l', 1, 'gone', { state: 'act', note: 'still mine' });

  it('keeps the answer to a question that was retired, under its revision', () => {
    const store = open(storage);
    store.change('l', 2, 'new', { state: 'answered' });
    expect(answerTo(store.answers, 'l', 'gone')).toMatchObject({ note: 'still mine', revision: 1 });
    expect(store.answers.lists['l']!.revision).toBe(2);
  });

  it('counts a question that was added as open', () => {
    expect(countStates(open(storage).answers, 'l', ['gone', 'added'])).toEqual({ open: 1, answered: 0, act: 1, 'not-for-us': 0 });
  });
});
