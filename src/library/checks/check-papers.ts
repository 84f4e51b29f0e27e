import { basename } from 'node:path';
import type { Paper } from '#schemas/paper.ts';
import type { Files } from '../reading/files.ts';
import type { Problem } from '../reading/problem.ts';
import type { YamlFile } from '../reading/yaml-file.ts';

type Report = (path: PropertyKey[], sentence: string) => void;

/** What readers write is saved under the ids of sheets and parts, so no two of them may be the same. */
export function checkPapers(files: Files, problems: Problem[]): void {
  const sheets = new Map<string, string>();
  for (const paper of files.papers) {
    const report: Report = (path, sentence) => problems.push({ file: paper.file, line: paper.lineOf(path), sentence });
    checkPlaces(paper, files, report);
    paper.value!.sheets.forEach(({ id }, s) => {
      const earlier = sheets.get(id);
      if (earlier) report(['sheets', s, 'id'], `The id "${id}" is already used at ${earlier}; give this sheet an id of its own.`);
      else sheets.set(id, `${paper.file}:${paper.lineOf(['sheets', s, 'id'])}`);
    });
    checkParts(paper.value!, report);
  }
}

function checkPlaces({ file, value }: YamlFile<Paper>, files: Files, report: Report): void {
  const { id, page, tools } = value!;
  const named = basename(file, '.yaml');
  if (id !== named) report(['id'], `The file is called ${named}.yaml but the paper says "${id}"; make the two the same.`);
  if (page !== undefined && !files.pages.some(({ slug }) => slug === page)) {
    report(['page'], `There is no page content/docs/${page}.mdx to show the paper; write the page, or leave the line out.`);
  }
  const taken = files.pages.find(({ slug }) => slug === `papers/${id}`);
  if (page === undefined && taken) report(['id'], `${taken.file} already has the address of this paper; give one of the two another name.`);
  const known = new Set(files.tools.value!.map((tool) => tool.id));
  tools.forEach((tool, t) => {
    if (!known.has(tool)) report(['tools', t], `There is no tool "${tool}"; write an id from content/process-map/tools.yaml.`);
  });
}

function checkParts({ sheets }: Paper, report: Report): void {
  sheets.forEach(({ parts, marked }, s) => {
    const ids = parts.map(({ id }) => id);
    ids.forEach((id, p) => {
      if (id === 'title') report(['sheets', s, 'parts', p, 'id'], 'The title of a sheet is saved as "title"; give this part another id.');
      if (ids.indexOf(id) < p) report(['sheets', s, 'parts', p, 'id'], `The sheet has two parts "${id}"; give this one an id of its own.`);
    });
    if (marked && !ids.includes('points')) {
      report(['sheets', s, 'marked'], 'Questions go into the part "points", which this sheet lacks; add it, or leave "marked" out.');
    }
  });
}
