import { describe, expect, it } from 'vitest';
import { answerTo, noAnswers } from './answers.ts';
import { MemoryStorage } from './memory-storage.fixture.ts';
import { heardEvent, notedIn, openStore, partKey, writeNote } from './opened-store.fixture.ts';
import type { AnswerStore } from './store.ts';

describe('undo', () => {
  const imported = (store: AnswerStore) =>
    store.update((answers) => ({
      ...answers,
      lists: {
        l: {
          revision: 1,
          changed: '2026-01-01',
          answers: { a: { state: 'act', revision: 1, changed: '2026-01-01' }, b: { state: 'act', revision: 1, changed: '2026-01-01' } },
        },
      },
    }));

  it('restores what the step changed, and leaves what was changed since', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    const step = imported(store);
    writeNote(store, 'since', '', 'a');
    writeNote(store, 'new', '', 'c');
    expect([step.holds(), step.undo()]).toEqual([true, true]);
    expect([notedIn(openStore(storage), 'a'), notedIn(openStore(storage), 'c'), answerTo(openStore(storage).answers, 'l', 'b')]).toEqual([
      'since',
      'new',
      undefined,
    ]);
    expect(step.holds()).toBe(false);
  });

  it('holds nothing any more when all of it was changed since, be it in another tab', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    const step = imported(store);
    const other = openStore(storage);
    for (const question of ['a', 'b']) {
      other.change('l', 1, question, { state: 'answered' });
      store.hear(heardEvent(storage, `l:${question}`));
    }
    other.change('l', 2, 'c', { state: 'act' });
    store.refresh();
    expect(step.holds()).toBe(false);
  });

  it('says when there is no room for what it restores', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    writeNote(store, 'a long note '.repeat(9), '');
    const step = store.clear();
    storage.room = 10;
    expect([step.undo(), store.trouble, notedIn(store)]).toEqual([false, 'full', 'a long note '.repeat(9)]);
  });

  it('of clearing brings back also what was put aside', () => {
    const storage = new MemoryStorage({ [partKey('l:bad')]: '{broken' });
    const store = openStore(storage);
    writeNote(store, 'mine', '');
    const step = store.clear();
    expect([storage.length, store.answers]).toEqual([0, noAnswers()]);
    step.undo();
    expect([notedIn(openStore(storage)), openStore(storage).setAside]).toEqual(['mine', ['{broken']]);
  });
});
