/**
 * A mistake, as the person who made it should hear of it: where it is, what is wrong and how to correct it, in one
 * sentence.
 */
export interface Problem {
  /** Path from the root of the project. */
  file: string;
  /** Counted from 1. */
  line: number;
  sentence: string;
}

/** Stops the build. Its message lists every problem found, one a line, as `file:line  sentence`. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'One thing' : `${problems.length} things`;
    const rows = problems.map(({ file, line, sentence }) => `  ${file}:${line}  ${sentence}`);
    super(`${count} must be corrected first:\n${rows.join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
