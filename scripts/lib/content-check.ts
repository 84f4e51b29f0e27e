/** The check of `content/` alone: seconds, and nothing but sentences. */
import { library } from '../../src/library/index.ts';
import { ContentError, type Problem } from '../../src/library/reading/problem.ts';
import { checkDrawings } from '../../src/site/drawings-check.ts';
import { checkPageParts } from '../../src/site/page-parts-check.ts';
import { checkOrder, checkPlaces } from '../../src/site/order-check.ts';
import { checkPublishedFiles } from '../../src/site/published-files-check.ts';
import { checkKeys } from '../../src/site/strings-check.ts';
import { checkWritten } from '../../src/site/unwritten-check.ts';

/** Every mistake in the content, in the order of files and lines. */
export async function contentProblems(root = process.cwd()): Promise<readonly Problem[]> {
  const checks: (() => unknown)[] = [
    () => library(),
    () => checkKeys(root),
    () => checkPageParts(root, library()),
    () => checkOrder(root, library()),
    () => checkPlaces(root, library()),
    () => checkPublishedFiles(root, library()),
    () => checkWritten(root),
    () => checkDrawings(root),
  ];
  for (const check of checks) {
    try {
      await check();
    } catch (error) {
      if (error instanceof ContentError) return [...error.problems].sort(byPlace);
      throw error;
    }
  }
  return [];
}

const byPlace = (one: Problem, other: Problem) => one.file.localeCompare(other.file) || one.line - other.line;

/** What to print: one line for each mistake; on GitHub also a mark at its line in the change. */
export function printedProblems(problems: readonly Problem[], onGitHub: boolean): string {
  if (problems.length === 0) return 'The content is right.';
  const count = problems.length === 1 ? 'One thing' : `${problems.length} things`;
  const rows = problems.map(({ file, line, sentence }) => `  ${file}:${line}  ${sentence}`);
  const marks = onGitHub
    ? problems.map(({ file, line, sentence }) => `::error file=${inProperty(file)},line=${line}::${inMessage(sentence)}`)
    : [];
  return [`${count} must be corrected:`, ...rows, ...marks].join('\n');
}

/** What to print of what is no mistake, but should be looked at: translations of English words that have changed. */
export function printedStale(stale: readonly Problem[], onGitHub: boolean): string {
  if (stale.length === 0) return '';
  const count = stale.length === 1 ? 'One translation is' : `${stale.length} translations are`;
  const rows = stale.map(({ file, line, sentence }) => `  ${file}:${line}  ${sentence}`);
  const marks = onGitHub
    ? stale.map(({ file, line, sentence }) => `::notice file=${inProperty(file)},line=${line}::${inMessage(sentence)}`)
    : [];
  return [`${count} older than the English words:`, ...rows, ...marks].join('\n');
}

// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
const inMessage = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
