import type { Files } from '../reading/files.ts';
import type { Problem } from '../reading/problem.ts';

/** Each tool has the file that says how to run it, and each such file its tool and the tool's name. */
export function checkToolPractice({ tools, practice }: Files, problems: Problem[]): void {
  const described = new Set(practice.map(({ value }) => value!.id));
  tools.value!.forEach(({ id }, index) => {
    if (described.has(id)) return;
    problems.push({
      file: tools.file,
      line: tools.lineOf([index, 'id']),
      sentence: `Nothing says how to run the tool "${id}"; write content/tool-practice/${id}.yaml, after the pattern of its neighbours.`,
    });
  });
  const known = new Set(tools.value!.map(({ id }) => id));
  for (const { file, lineOf, value } of practice) {
    const { id } = value!;
    const line = lineOf(['id']);
    if (!known.has(id)) {
      problems.push({
        file,
        line,
        sentence: `There is no tool "${id}"; write an id from content/process-map/tools.yaml, or add it there.`,
      });
    } else if (!file.endsWith(`/${id}.yaml`)) {
      problems.push({ file, line, sentence: `This file describes "${id}"; give it the name ${id}.yaml, or correct the id.` });
    }
  }
}
