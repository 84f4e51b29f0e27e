import type { Problem } from '../reading/problem.ts';
import type { YamlFile } from '../reading/yaml-file.ts';

/** Refuses an id that stands twice in one list. */
export function checkUnique(list: YamlFile<{ id: string }[]>, problems: Problem[]): void {
  const first = new Map<string, number>();
  list.value!.forEach(({ id }, index) => {
    const line = list.lineOf([index, 'id']);
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, line);
    else
      problems.push({
        file: list.file,
        line,
        sentence: `The id "${id}" is already used on line ${earlier}; give this entry an id of its own.`,
      });
  });
}
