import { describe, expect, it } from 'vitest';
import { readStored } from './read-stored.fixture.ts';

describe('what stands where answers are kept', () => {
  it('is read as it was written, with the tag of codes', () => {
    const answers = {
      version: 1,
      tag: 77,
      lists: {
        l: { revision: 1, changed: '2026-01-01', answers: { q: { state: 'act', note: 'Ask Ana', revision: 1, changed: '2026-01-01' } } },
      },
    };
    expect(readStored(JSON.stringify(answers))).toEqual(answers);
  });

  it('is known as the work of a newer edition by its version alone', () => {
    expect(readStored('{"version":2,"answers":{}}')).toBe('newer');
  });

  it.each([
    ['broken JSON', '{"version":1,'],
    ['another program’s value', '"hello"'],
    ['an array', '[]'],
    ['no version', '{"lists":{}}'],
    ['version 0', '{"version":0,"lists":{}}'],
    ['lists as text', '{"version":1,"lists":"none"}'],
    [
      'an unknown state',
      '{"version":1,"lists":{"l":{"revision":1,"changed":"2026-01-01","answers":{"q":{"state":"done","revision":1,"changed":"2026-01-01"}}}}}',
    ],
    [
      'a note that is not text',
      '{"version":1,"lists":{"l":{"revision":1,"changed":"2026-01-01","answers":{"q":{"state":"act","note":5,"revision":1,"changed":"2026-01-01"}}}}}',
    ],
    ['a time that is none', '{"version":1,"lists":{"l":{"revision":1,"changed":"soon","answers":{}}}}'],
    ['a hostile id', '{"version":1,"lists":{"__proto__":{"revision":1,"changed":"2026-01-01","answers":{}}}}'],
    ['a tag that is none', '{"version":1,"tag":"x","lists":{}}'],
  ])('is refused: %s', (_, text) => {
    expect(readStored(text)).toBe('broken');
  });
});
