import { readdirSync } from 'node:fs';
import { readYaml } from '#library/reading/yaml-file.ts';
import { ContentError, type Problem } from '#library/reading/problem.ts';
import { checklistSchema } from '#schemas/checklist.ts';
import { codeList, type CodeList } from './code-list.ts';

/**
 * The lists in `content/checklists/`, for tests and measurements, by rising number. Read by themselves:
 * codes depend on nothing else in `content/`.
 */
export function contentLists(root = process.cwd()): CodeList[] {
  const problems: Problem[] = [];
  const files = readdirSync(`${root}/content/checklists`).filter((name) => /^[^.]+\.yaml$/.test(name));
  const lists = files.map((name) => readYaml(root, `content/checklists/${name}`, checklistSchema, problems).value);
  if (problems.length > 0) throw new ContentError(problems);
  return lists.map((list) => codeList(list!)).sort((a, b) => a.number - b.number);
}
