import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';

/** A stage has one name: its page and its list bear the one that the process map gives it. */
export function checkStageNames({ stages, pages, checklists }: Pick<Files, 'stages' | 'pages' | 'checklists'>, problems: Problem[]): void {
  for (const { id, title } of stages.value!) {
    const named = [
      ...pages.filter(({ slug }) => slug === `stages/${id}`),
      ...checklists.flatMap(({ file, value, lineOf }) => (value!.stage === id ? [{ file, title: value!.title, lineOf }] : [])),
    ];
    for (const { file, title: name, lineOf } of named) {
      if (name === title) continue;
      problems.push({
        file,
        line: lineOf(['title']),
        sentence: `The stage "${id}" is called "${title}" in ${stages.file}; use the same name here, or change it in both places.`,
      });
    }
  }
}
