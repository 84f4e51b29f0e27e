import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states, type Answers } from '#answers/store/answers.ts';
import { thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { answerFileSchema } from '#schemas/answer-file.ts';
import { fileFormat, maxFileBytes, readAnswerFile, writeAnswerFile } from './answer-file.ts';

const when = new Date('2026-11-22T10:00:00Z');
const changed = '2026-11-01T08:00:00.000Z';
const canary = 'zx-canary-note';
const answers: Answers = {
  version: 1,
  lists: {
    'sustained-contact': {
      revision: 1,
      changed,
      answers: {
        's2-q1-a': { state: 'act', note: canary, revision: 1, changed },
        's2-q1-b': { state: 'open', note: canary, revision: 1, changed },
        's2-q1-c': { state: 'not-for-us', revision: 1, changed },
      },
    },
  },
};

describe('answers as a file', () => {
  it('keep the tag, with notes and without, so that a later file is known as the same person’s', () => {
    for (const notes of [true, false]) {
      const text = writeAnswerFile({ ...answers, tag: 77 }, notes, when);
      expect(readAnswerFile(text)).toMatchObject({ ok: true, answers: { tag: 77 } });
      expect(answerFileSchema.parse(JSON.parse(text))).toMatchObject({ tag: 77 });
    }
  });

  it('come back as they went', () => {
    expect(readAnswerFile(writeAnswerFile(answers, true, when))).toEqual({ ok: true, answers });
  });

  it('have the shape that the published schema describes', () => {
    expect(answerFileSchema.safeParse(JSON.parse(writeAnswerFile(answers, true, when))).error).toBeUndefined();
  });

  it('hold no note unless asked for', () => {
    const text = writeAnswerFile(answers, false, when);
    expect(text).not.toContain(canary);
    const read = readAnswerFile(text);
    expect(read.ok && Object.keys(read.answers.lists['sustained-contact']!.answers)).toEqual(['s2-q1-a', 's2-q1-c']);
  });

  it('come back for any notes and states', () => {
    const answer = fc.record({
      state: fc.constantFrom(...states),
      note: fc.string({ minLength: 1 }),
      revision: fc.integer({ min: 1, max: 99 }),
      changed: fc.constant(changed),
    });
    const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,3}$/);
    const list = fc.record({
      revision: fc.integer({ min: 1, max: 99 }),
      changed: fc.constant(changed),
      answers: fc.dictionary(id, answer, { noNullPrototype: true }),
    });
    fc.assert(
      fc.property(fc.dictionary(id, list, { noNullPrototype: true }), (lists) => {
        const given = { version: 1, lists } as Answers;
        expect(readAnswerFile(writeAnswerFile(given, true, when))).toEqual({ ok: true, answers: given });
      }),
    );
  });

  const envelope = (rest: object) => JSON.stringify({ format: fileFormat, ...rest });
  it.each([
    ['text that is not JSON', 'hello', 'not-json'],
    ['nothing', '', 'not-json'],
    ['JSON of another program', '{"tasks":[]}', 'not-answers'],
    ['a bare number', '5', 'not-answers'],
    ['null', 'null', 'not-answers'],
    ['a later version', envelope({ version: 2, lists: {} }), 'newer'],
    ['a tag that no code can carry', envelope({ version: 1, tag: 2 ** 25, lists: {} }), 'damaged'],
    ['no lists', envelope({ version: 1 }), 'damaged'],
    [
      'a state we do not know',
      envelope({ version: 1, lists: { l: { revision: 1, changed, answers: { q: { state: 'done', revision: 1, changed } } } } }),
      'damaged',
    ],
    ['a file of 50 MB', ' '.repeat(maxFileBytes + 1), 'too-large'],
    ['a list in a list, a million deep', ` ${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'too-large'],
  ])('%s is refused', (_, text, reason) => {
    expect(readAnswerFile(text)).toEqual({ ok: false, reason });
  });

  it('keeps scripts in notes as the text they are', () => {
    const hostile = '<script>alert(1)</script>';
    const given = structuredClone(answers);
    given.lists['sustained-contact']!.answers['s2-q1-a']!.note = hostile;
    const read = readAnswerFile(writeAnswerFile(given, true, when));
    expect(read.ok && read.answers.lists['sustained-contact']!.answers['s2-q1-a']!.note).toBe(hostile);
  });

  it('never throws, whatever it is given', () => {
    // To make up a value takes longer than to read it, so each is read by itself and as lists.
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, value) => {
        const texts = [text, JSON.stringify(value), envelope({ version: 1, lists: value })];
        return texts.every((one) => typeof readAnswerFile(one).ok === 'boolean');
      }),
      thirdOfRuns(33_334),
    );
  });
});
