import { describe, expect, it } from 'vitest';
import { printedProblems } from './content-check.ts';

const problem = { file: 'content/cases/a,b.yaml', line: 3, sentence: '100% wrong: "x".\nCorrect it.' };

describe('what the check of the content prints', () => {
  it('is the sentences alone', () => {
    expect(printedProblems([problem], false)).toBe(
      'One thing must be corrected:\n  content/cases/a,b.yaml:3  100% wrong: "x".\nCorrect it.',
    );
    expect(printedProblems([], false)).toBe('The content is right.');
  });

  it('marks the line of each mistake on GitHub', () => {
    expect(printedProblems([problem, problem], true).split('\n').slice(-1)).toEqual([
      '::error file=content/cases/a%2Cb.yaml,line=3::100%25 wrong: "x".%0ACorrect it.',
    ]);
  });
});
