import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damagedJson, hostileText } from '#kit/fuzz/hostile.fixture.ts';
import { expectUnpolluted, runs } from '#kit/fuzz/runs.fixture.ts';
import { asideKey } from './kept-value.ts';
import { MemoryStorage } from './memory-storage.fixture.ts';
import { someAnswers } from './some-answers.fixture.ts';
import { AnswerStore } from './store.ts';
import { readStored } from './stored.ts';

const found = fc.oneof(
  damagedJson(someAnswers),
  someAnswers.map((answers) => JSON.stringify(answers)),
  hostileText,
);

describe('whatever stands where answers are kept', () => {
  it('is read as answers that come back the same, or named for what it is', () => {
    fc.assert(
      fc.property(found, (text) => {
        const stored = readStored(text);
        if (typeof stored === 'string') return void expect(['newer', 'broken']).toContain(stored);
        expect(readStored(JSON.stringify(stored))).toEqual(stored);
      }),
      runs(3_000),
    );
    expectUnpolluted();
  });

  it('is never lost: it is kept, stands aside, or is left where it is, and a change on top of it can be read again', () => {
    fc.assert(
      fc.property(found, hostileText, (text, note) => {
        const place = new MemoryStorage({ answers: text });
        const store = new AnswerStore(place, 'answers', () => new Date('2026-11-22T10:00:00Z'));
        store.change('sustained-contact', 1, 's2-q1-a', { state: 'act', note });
        if (store.trouble) return void expect(place.getItem('answers')).toBe(text);
        if (readStored(text) === 'broken') expect(place.getItem(asideKey('answers'))).toBe(text);
        const after = readStored(place.getItem('answers')!);
        expect(after).toMatchObject({ lists: { 'sustained-contact': { answers: { 's2-q1-a': { state: 'act' } } } } });
        expect(after).toEqual(JSON.parse(JSON.stringify(store.answers)));
      }),
      runs(2_000),
    );
    expectUnpolluted();
  });
});
