import { describe, expect, it } from 'vitest';
import { printedProblems, printedStale } from './content-check.ts';

const problem = { file: 'content/cases/a,b.yaml', line: 3, sentence: '100% wrong: "x".\nCorrect it.' };

describe('translations that are older than the English words', () => {
  it('are listed without being mistakes, and marked as notices on GitHub', () => {
    expect(printedStale([], true)).toBe('');
    expect(printedStale([problem], false)).toBe(
      'One translation is older than the English words:\n  content/cases/a,b.yaml:3  100% wrong: "x".\nCorrect it.',
    );
    expect(printedStale([problem], true).split('\n').at(-1)).toMatch(/^::notice file=content\/cases\/a%2Cb\.yaml,line=3::/);
  });
});

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
