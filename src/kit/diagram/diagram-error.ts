/** Where a diagram stands: the file it is written in, and the line of that file its first line is on. */
export interface Place {
  /** Path from the root of the project. */
  file: string;
  /** Counted from 1. */
  line: number;
}

/** Stops the build: a diagram that cannot be drawn, with the file, the line and how to correct it. */
export class DiagramError extends Error {
  readonly file: string;
  readonly line: number;
  readonly reason: string;

  constructor({ file, line }: Place, reason: string) {
    super(`${file}:${line}  ${reason}`);
    this.name = 'DiagramError';
    this.file = file;
    this.line = line;
    this.reason = reason;
  }
}
