import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someAnswers } from '#answers/store/some-answers.fixture.ts';
import { readStored } from '#answers/store/read-stored.fixture.ts';
import { merged } from './merging.ts';
import { damagedJson, hostileText } from '#kit/fuzz/hostile.fixture.ts';
import { expectUnpolluted, thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { fileFormat, readAnswerFile, writeAnswerFile } from './answer-file.ts';

const written = someAnswers.map((answers) => ({ format: fileFormat, made: '2026-11-22T09:30:00.000Z', ...answers }));
const files = fc.oneof(
  damagedJson(written),
  written.map((file) => JSON.stringify(file)),
  hostileText,
);

describe('a file of answers', () => {
  it('is refused for a known reason, or read such that writing and reading it changes nothing', () => {
    fc.assert(
      fc.property(files, (text) => {
        const read = readAnswerFile(text);
        if (!read.ok) return void expect(['not-json', 'not-answers', 'newer', 'damaged']).toContain(read.reason);
        expect(readAnswerFile(writeAnswerFile(read.answers, true, new Date(0)))).toEqual(read);
      }),
      thirdOfRuns(3_000),
    );
    expectUnpolluted();
  });

  it('never makes answers unreadable that it is added to, and loses none of their notes', () => {
    fc.assert(
      fc.property(someAnswers, files, fc.constantFrom('merge' as const, 'replace' as const), (own, text, way) => {
        const [before, read] = [readStored(JSON.stringify(own)), readAnswerFile(text)];
        if (typeof before !== 'object' || !read.ok) return;
        const after = readStored(JSON.stringify(merged(before, read.answers, way)));
        if (typeof after !== 'object') return void expect.fail('what was kept cannot be read any more');
        for (const [list, { answers }] of Object.entries(before.lists)) {
          for (const [id, { note = '' }] of Object.entries(answers)) {
            const kept = after.lists[list]?.answers[id]?.note ?? '';
            // Asked to replace them, a note that comes in stands in the place of the reader's.
            expect(way === 'merge' ? kept : kept || note).toContain(
              way === 'merge' || !read.answers.lists[list]?.answers[id]?.note ? note : '',
            );
          }
        }
      }),
      thirdOfRuns(2_000),
    );
    expectUnpolluted();
  });

  it('of ten million letters is refused before it is read', () => {
    expect(readAnswerFile('['.repeat(10_000_000))).toEqual({ ok: false, reason: 'too-large' });
    expect(readAnswerFile('['.repeat(100_000))).toEqual({ ok: false, reason: 'not-json' });
  });
});
