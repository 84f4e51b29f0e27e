import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';
import { checkUnique } from './unique.ts';

/** The newest change stands first, because it names the edition; and there is at least one. */
export function checkChanges({ changes }: Files, problems: Problem[]): void {
  checkUnique(changes, problems);
  changes.value!.forEach(({ id, date }, index) => {
    const earlier = changes.value![index - 1];
    if (!earlier || earlier.date >= date) return;
    const sentence = `"${id}" is newer than "${earlier.id}" above it; move it up, so that the newest stands first.`;
    problems.push({ file: changes.file, line: changes.lineOf([index, 'date']), sentence });
  });
  if (changes.value!.length === 0) {
    problems.push({
      file: changes.file,
      line: 1,
      sentence: 'No change stands here; write at least the first edition, because its day names the edition.',
    });
  }
}
