import { basename } from 'node:path';
import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';

/**
 * A case must be called like its file, be told on one page, and name only tools, groups and initiatives that exist. A
 * group that belongs to a stage must belong to one that the case shows; else it would lead readers astray.
 */
export function checkCases(files: Files, problems: Problem[]): void {
  const known = {
    tools: new Set(files.tools.value!.map(({ id }) => id)),
    groups: new Map(files.checklists.flatMap(({ value }) => value!.groups.map(({ id }) => [id, value!.stage]))),
    initiatives: new Set(files.initiatives.value!.map(({ id }) => id)),
    pages: new Map(files.pages.map(({ slug, file }) => [slug, file])),
  };
  for (const { file, value, lineOf } of files.cases) {
    const { id, page, stages, tools, groups, initiative } = value!;
    const report = (path: PropertyKey[], sentence: string) => problems.push({ file, line: lineOf(path), sentence });
    const named = basename(file, '.yaml');
    if (id !== named) report(['id'], `The file is called ${named}.yaml but the case says "${id}"; make the two the same.`);
    const taken = known.pages.get(`cases/${id}`);
    if (page !== undefined && !known.pages.has(`cases/${page}`)) {
      const sentence = `There is no page "${page}" in content/docs/cases/; correct the name, or leave the line out and the case gets a page of its own.`;
      report(['page'], sentence);
    } else if (page === undefined && taken) {
      report(['id'], `${taken} already has the address of this case; give one of the two another name.`);
    }
    tools.forEach((tool, i) => {
      if (!known.tools.has(tool))
        report(['tools', i], `There is no tool "${tool}"; write an id from content/process-map/tools.yaml, or add it there.`);
    });
    groups.forEach((group, i) => {
      const stage = known.groups.get(group);
      if (!known.groups.has(group))
        report(['groups', i], `There is no group of questions "${group}"; write the id of a group from content/checklists/.`);
      else if (stage && !stages.includes(stage))
        report(
          ['groups', i],
          `The group "${group}" belongs to ${stage}, which "stages" does not name; add the stage, or remove the group.`,
        );
    });
    if (initiative !== undefined && !known.initiatives.has(initiative)) {
      report(['initiative'], `There is no initiative "${initiative}"; write an id from content/initiatives.yaml, or leave the line out.`);
    }
  }
}
