import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';

/** A figure's number, id and file name must agree; so no figure can stand twice. */
export function checkFigures(files: Files, problems: Problem[]): void {
  for (const { file, value, lineOf } of files.figures) {
    const { id, number } = value!;
    const expected = `figure-${number}`;
    if (id !== expected) {
      problems.push({
        file,
        line: lineOf(['id']),
        sentence: `Figure ${number} must have the id "${expected}", not "${id}"; make the two agree.`,
      });
    }
    if (file !== `content/figures/${expected}.yaml`) {
      problems.push({
        file,
        line: lineOf(['number']),
        sentence: `Figure ${number} belongs into content/figures/${expected}.yaml; rename the file or correct the number.`,
      });
    }
  }
}
