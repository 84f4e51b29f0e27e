import { basename } from 'node:path';
import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';

/**
 * A ready-made workshop must be called like its file, ask questions that the lists ask today, and have
 * steps that add up to its length. Where there are several choices, each needs its stage as a name.
 */
export function checkWorkshops(files: Files, problems: Problem[]): void {
  const asked = new Set(files.checklists.flatMap(({ value }) => value!.groups.flatMap(({ questions }) => questions.map(({ id }) => id))));
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
        if (!asked.has(question))
          report(['choices', c, 'questions', q], `No list asks a question "${question}"; write an id from content/checklists/.`);
      });
    });
  }
}
