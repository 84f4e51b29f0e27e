import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damagedJson, hostileText } from '#kit/fuzz/hostile.fixture.ts';
import { isRecord, readJson } from '#kit/shape.ts';
import { expectUnpolluted, thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { MemoryStorage, placeIn, prefix } from './memory-storage.fixture.ts';
import { someAnswers } from './some-answers.fixture.ts';
import { answerTo, type Answers } from './answers.ts';
import { readPart, writePart } from './part.ts';
import { AnswerStore } from './store.ts';
import { readStored } from './read-stored.fixture.ts';
import { readAnswers } from './stored.ts';
import { migrateEarlier } from './migration.ts';

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
      thirdOfRuns(3_000),
    );
    expectUnpolluted();
  });

  it('is never lost: it is taken over, put aside, or left where it is, and a change on top of it can be read again', () => {
    const key = `${prefix}answers`;
    fc.assert(
      fc.property(found, hostileText, (text, note) => {
        const place = new MemoryStorage({ [key]: text });
        const open = () => {
          const opened = new AnswerStore(placeIn(place), 'answers', () => new Date('2026-11-22T10:00:00Z'));
          if (opened.hasEarlier) migrateEarlier(opened);
          return opened;
        };
        const store = open();
        store.change('sustained-contact', 1, 's2-q1-a', { state: 'act', note });
        if (store.trouble) return void expect(place.getItem(key)).toBe(text);
        const before = readStored(text);
        const after = open();
        if (before === 'broken') expect(after.setAside).toEqual([text]);
        else expect(after.answers.lists).toMatchObject(withoutFirst((before as Answers).lists));
        expect(answerTo(after.answers, 'sustained-contact', 's2-q1-a')?.state).toBe('act');
        const given = ({ lists }: Answers) => Object.fromEntries(Object.entries(lists).map(([list, { answers }]) => [list, answers]));
        expect(given(after.answers)).toEqual(JSON.parse(JSON.stringify(given(store.answers))));
      }),
      thirdOfRuns(2_000),
    );
    expectUnpolluted();
  });

  it('as one answer: is read, or named for what it is, as among all answers', () => {
    fc.assert(
      fc.property(fc.oneof(damagedJson(onePart), hostileText), hostileText, (text, name) => {
        expect(typeof readPart('l:q', text)).toBe(typeof readAnswers(withOnly(readJson(text))));
        for (const item of [name, 'l:q', 'l', '']) {
          const part = readPart(item, text);
          if (typeof part === 'string') expect(['newer', 'broken']).toContain(part);
          else expect(readPart(item, writePart(part))).toEqual(part);
        }
      }),
      thirdOfRuns(2_000),
    );
    expectUnpolluted();
  });
});

/** Whole answers with one of them. What only a part may have is left out: the text of another tab. */
function withOnly(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { version, others: _, ...answer } = value;
  return { version, lists: { l: { revision: 1, changed: '2026-01-01', answers: { q: answer } } } };
}

const onePart = fc.record({
  version: fc.constant(1),
  state: fc.constantFrom('open', 'act'),
  note: fc.string(),
  revision: fc.constant(1),
  changed: fc.constant('2026-01-01'),
});

/** Of lists that came in, all but the times of a list and the answer that is changed. */
function withoutFirst(lists: Answers['lists']): object {
  return Object.fromEntries(
    Object.entries(lists).map(([list, { answers }]) => [list, { answers: list === 'sustained-contact' ? {} : answers }]),
  );
}
