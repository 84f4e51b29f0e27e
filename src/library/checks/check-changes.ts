import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';
import { addressesOf } from '../page-addresses.ts';
import { checkUnique } from './unique.ts';

/**
 * The newest change is first, because it names the edition; and there is at least one. Those of a copy are behind ours and in an
 * order of their own.
 *
 * @param isOwn whether a line is in the file of the copy
 */
export function checkChanges(files: Files, isOwn: (line: number) => boolean, problems: Problem[]): void {
  const { changes } = files;
  const pages = new Set(addressesOf(files));
  const isOwnAt = (index: number) => isOwn(changes.lineOf([index]));
  checkUnique(changes, problems);
  changes.value!.forEach(({ page }, index) => {
    const sentence = `There is no page at "${page}"; write the address of one that exists, or leave the line out.`;
    if (!pages.has(page) && page !== '/') problems.push({ file: changes.file, line: changes.lineOf([index, 'page']), sentence });
  });
  changes.value!.forEach(({ id, date }, index) => {
    const earlier = changes.value![index - 1];
    if (!earlier || earlier.date >= date || isOwnAt(index) !== isOwnAt(index - 1)) return;
    const sentence = `"${id}" is newer than "${earlier.id}" above it; move it up, so that the newest is first.`;
    problems.push({ file: changes.file, line: changes.lineOf([index, 'date']), sentence });
  });
  if (changes.value!.length === 0) {
    problems.push({
      file: changes.file,
      line: 1,
      sentence: 'There is no change here; write at least the first edition, because its day names the edition.',
    });
  }
}
