import { basename } from 'node:path';
import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';

/**
 * A ready-made workshop must be called like its file, ask questions that the lists ask today, and have
 * steps that add up to its length. Where there are several choices, each needs its stage as a name.
 */
export function checkWorkshops(files: Files, problems: Problem[]): void {
  const asked = new Set(files.checklists.flatMap(({ value }) => value!.groups.flatMap(({ questions }) => questions.map(({ id }) => id))));
  const retired = new Map(files.checklists.flatMap(({ value }) => value!.retired.map(({ id, replacedBy }) => [id, replacedBy] as const)));
  for (const { file, value, lineOf } of files.workshops) {
    const { id, minutes, plan, choices } = value!;
    const report = (path: PropertyKey[], sentence: string) => problems.push({ file, line: lineOf(path), sentence });
    const named = basename(file, '.yaml');
    if (id !== named) report(['id'], `The file is called ${named}.yaml but the workshop says "${id}"; make the two the same.`);
    const sum = plan.reduce((all, step) => all + step.minutes, 0);
    if (sum !== minutes) report(['minutes'], `The steps take ${sum} minutes together, not ${minutes}; change the one or the other.`);
    choices.forEach(({ questions, stage }, c) => {
      if (choices.length > 1 && !stage)
        report(['choices', c], 'There are several choices of questions; say with "stage" for which stage this one is.');
      questions.forEach((question, q) => {
        if (!asked.has(question)) report(['choices', c, 'questions', q], notAsked(question, retired, asked));
      });
    });
  }
}

/** What to ask in place of a question that no list asks. */
function notAsked(question: string, retired: ReadonlyMap<string, readonly string[]>, asked: ReadonlySet<string>): string {
  if (!retired.has(question)) return `No list asks a question "${question}"; write an id from content/checklists/.`;
  // A question that took its place may have been retired in turn; a set grows while it is walked.
  const followed = new Set([question]);
  for (const id of followed) for (const next of retired.get(id) ?? []) followed.add(next);
  const instead = [...followed].filter((id) => asked.has(id)).map((id) => `"${id}"`);
  return instead.length > 0
    ? `The question "${question}" is retired; write ${instead.join(' or ')}, which took its place.`
    : `The question "${question}" is retired and none took its place; write the id of another from content/checklists/.`;
}
