import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damagedJson, hostileText } from '#hostile/hostile.ts';
import { expectUnpolluted, runs } from '#hostile/runs.ts';
import { someAnswers } from './some-answers.ts';
import { asideKey, AnswerStore } from './store.ts';
import { readStored } from './stored.ts';

const found = fc.oneof(damagedJson(someAnswers), someAnswers.map((answers) => JSON.stringify(answers)), hostileText);

/** Storage as browsers give it: texts by name. */
function storage(entries: Record<string, string>): Storage {
  const map = new Map(Object.entries(entries));
  return { getItem: (key: string) => map.get(key) ?? null, setItem: (key: string, value: string) => map.set(key, value), removeItem: (key: string) => map.delete(key) } as unknown as Storage;
}

describe('whatever stands where answers are kept', () => {
  it('is read as answers that come back the same, or named for what it is', () => {
    fc.assert(fc.property(found, (text) => {
      const stored = readStored(text);
      if (stored.kind !== 'answers') return void expect(['newer', 'broken']).toContain(stored.kind);
      expect(readStored(JSON.stringify(stored.answers))).toEqual(stored);
    }), runs(3_000));
    expectUnpolluted();
  });

  it('is never lost: it is kept, stands aside, or is left where it is, and a change on top of it can be read again', () => {
    fc.assert(fc.property(found, hostileText, (text, note) => {
      const place = storage({ answers: text });
      const store = new AnswerStore(place, 'answers', () => new Date('2026-11-22T10:00:00Z'));
      store.change('sustained-contact', 1, 's2-q1-a', { state: 'act', note });
      const after = readStored(place.getItem('answers'));
      if (store.trouble) return void expect(place.getItem('answers')).toBe(text);
      if (readStored(text).kind === 'broken') expect(place.getItem(asideKey('answers'))).toBe(text);
      expect(after).toMatchObject({ kind: 'answers', answers: { lists: { 'sustained-contact': { answers: { 's2-q1-a': { state: 'act' } } } } } });
      if (after.kind === 'answers') expect(after.answers).toEqual(JSON.parse(JSON.stringify(store.answers)));
    }), runs(2_000));
    expectUnpolluted();
  });
});
