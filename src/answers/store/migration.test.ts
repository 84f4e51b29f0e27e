import { describe, expect, it } from 'vitest';
import { answerTo } from './answers.ts';
import { MemoryStorage, placeIn, prefix } from './memory-storage.fixture.ts';
import { AnswerStore } from './store.ts';
import { migrateEarlier } from './migration.ts';

const old = `${prefix}answers`;

/** As a page opens it, except that a page loads first what takes over. */
function open(storage: Storage): AnswerStore {
  const store = new AnswerStore(placeIn(storage), 'answers', () => new Date('2026-11-22T09:30:00Z'));
  store.addEventListener('earlier', () => migrateEarlier(store));
  if (store.hasEarlier) migrateEarlier(store);
  return store;
}

const whole = (answers: object, more: object = {}) =>
  JSON.stringify({ version: 1, tag: 77, lists: { l: { revision: 2, changed: '2026-01-02', answers } }, ...more });
const answer = (state: string, note?: string, changed = '2026-01-02') => ({ state, ...(note && { note }), revision: 1, changed });

describe('answers of an earlier edition, in one value', () => {
  it('are moved to a key each, with tag, revision, and what a later edition had added', () => {
    const storage = new MemoryStorage({
      [old]: whole({ a: { ...answer('act', 'Ask Ana'), due: 'May' }, b: answer('open', 'later') }, { name: 'x' }),
    });
    expect(open(storage).answers).toEqual({
      version: 1,
      tag: 77,
      name: 'x',
      lists: {
        l: { revision: 2, changed: '2026-01-02', answers: { a: { ...answer('act', 'Ask Ana'), due: 'May' }, b: answer('open', 'later') } },
      },
    });
    expect(storage.values.has(old)).toBe(false);
    expect(open(storage).answers.tag).toBe(77);
  });

  it('are all there when the tab was closed in the middle, at whatever touch of the storage', () => {
    const answers = { a: answer('act', 'one'), b: answer('answered', 'two'), c: answer('open', 'three') };
    let touches = 0;
    for (let stop = 0; stop <= touches; stop += 1) {
      const storage = new MemoryStorage({ [old]: whole(answers) });
      let left = stop === 0 ? Infinity : stop;
      for (const name of ['setItem', 'removeItem'] as const) {
        const touch: (...values: string[]) => void = storage[name];
        storage[name] = (...values: string[]) => {
          if (stop === 0) touches += 1;
          if (left-- <= 0) throw new Error('the tab is gone');
          touch(...values);
        };
      }
      open(storage);
      const next = new MemoryStorage(Object.fromEntries(storage.values));
      expect(open(next).answers.lists['l']!.answers).toEqual(answers);
      expect(next.values.has(old)).toBe(false);
    }
    expect(touches).toBeGreaterThan(4);
  });

  it('are taken over again when an old page that is still open writes: no mark and no note is lost', () => {
    const storage = new MemoryStorage({ [old]: whole({ a: answer('act', 'first') }) });
    const store = open(storage);
    storage.setItem(old, whole({ a: answer('open', 'of the old page', '2026-12-01'), b: answer('answered') }));
    store.hear({ key: old, storageArea: storage });
    expect(answerTo(store.answers, 'l', 'a')).toMatchObject({ state: 'act', note: 'of the old page', others: ['first'] });
    expect(answerTo(open(storage).answers, 'l', 'b')?.state).toBe('answered');
  });

  it('are moved piece by piece where there is no room for them twice', () => {
    const answers = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`q-${i}`, answer('act', 'word '.repeat(20))]));
    const storage = new MemoryStorage({ [old]: whole(answers) });
    storage.room = whole(answers).length + 600;
    const store = open(storage);
    expect(Object.keys(store.answers.lists['l']!.answers).length).toBe(20);
    const text = [...storage.values].join();
    for (const id of Object.keys(answers)) expect(text).toContain(`${id}`);
    storage.room = Infinity;
    store.refresh();
    store.change('l', 1, 'q-0', { state: 'answered' });
    expect([Object.keys(open(storage).answers.lists['l']!.answers).length, storage.values.has(old)]).toEqual([20, false]);
  });

  it.each(['{"version":1,"lists":7}', 'hello'])('are put aside if they cannot be read: %s', (text) => {
    const storage = new MemoryStorage({ [old]: text });
    expect([open(storage).setAside, storage.values.has(old)]).toEqual([[text], false]);
  });

  it('are left alone if a newer edition wrote them, and nothing is written next to them', () => {
    const storage = new MemoryStorage({ [old]: '{"version":2}' });
    const store = open(storage);
    expect([store.change('l', 1, 'q', { state: 'act' }), store.trouble, [...storage.values]]).toEqual([
      'held',
      'newer',
      [[old, '{"version":2}']],
    ]);
  });
});
