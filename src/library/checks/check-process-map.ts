import { stageIds } from '#schemas/fields.ts';
import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';
import { checkUnique } from './unique.ts';
import type { YamlFile } from '../reading/yaml-file.ts';

/** The map must name only what exists, name everything once, and have its five stages in order. */
export function checkProcessMap(files: Files, problems: Problem[]): void {
  const { stages, tools, risks, measures } = files;
  for (const list of [tools, risks, measures, files.principles]) checkUnique(list, problems);

  stageIds.forEach((expected, index) => {
    if (stages.value![index]?.id === expected) return;
    problems.push({
      file: stages.file,
      line: stages.lineOf([index]),
      sentence: `Stage ${index} must be ${expected}; keep the five stages in their order: ${stageIds.join(', ')}.`,
    });
  });

  const known = {
    tool: new Set(tools.value!.map(({ id }) => id)),
    risk: new Set(risks.value!.map(({ id }) => id)),
    measure: new Set(measures.value!.map(({ id }) => id)),
  };
  const need = (kind: keyof typeof known, id: string, from: YamlFile<unknown>, path: PropertyKey[]) => {
    if (known[kind].has(id)) return;
    problems.push({
      file: from.file,
      line: from.lineOf(path),
      sentence: `There is no ${kind} "${id}"; write an id from content/process-map/${kind}s.yaml, or add it there.`,
    });
  };
  stages.value!.forEach((stage, s) => {
    stage.tools.forEach(({ tool }, i) => need('tool', tool, stages, [s, 'tools', i, 'tool']));
    stage.risks.forEach((risk, i) => need('risk', risk, stages, [s, 'risks', i]));
    stage.measures.forEach(({ measure }, i) => need('measure', measure, stages, [s, 'measures', i, 'measure']));
  });
  measures.value!.forEach((measure, m) => {
    measure.tools.forEach((tool, i) => need('tool', tool, measures, [m, 'tools', i]));
  });
  for (const checklist of files.checklists) {
    checklist.value!.groups.forEach((group, g) => {
      const path = (kind: string, i: number) => ['groups', g, 'leadsTo', kind, i];
      group.leadsTo?.tools.forEach((tool, i) => need('tool', tool, checklist, path('tools', i)));
      group.leadsTo?.measures.forEach((measure, i) => need('measure', measure, checklist, path('measures', i)));
    });
    checkReasons(checklist, problems);
  }
  checkToolPages(files, problems);
  checkReached(files, problems);
}

/** The questions lead to all that the EIP guide prints on its map. What is added may wait until a question leads to it. */
function checkReached({ checklists, tools, measures }: Files, problems: Problem[]): void {
  const groups = checklists.flatMap(({ value }) => (value!.stage ? value!.groups : []));
  const check = (kind: 'tool' | 'measure', { file, value, lineOf }: YamlFile<{ id: string; sources: string[]; onMap?: boolean }[]>) => {
    const reached = new Set(groups.flatMap(({ leadsTo }) => leadsTo?.[`${kind}s`] ?? []));
    value!.forEach(({ id, sources, onMap = true }, index) => {
      if (!onMap || !sources.includes('guide fig 1') || reached.has(id)) return;
      const example = `leadsTo: { ${kind}s: [${id}], why: { ${id}: It … } }`;
      const sentence = `The printed map shows the ${kind} "${id}", to which no question leads; name it under "leadsTo" of a group in the list of a stage, with a reason, as in "${example}".`;
      problems.push({ file, line: lineOf([index, 'id']), sentence });
    });
  };
  check('tool', tools);
  check('measure', measures);
}

/** A reader sees why a group of questions leads somewhere: each link has a reason, and each reason a link. */
function checkReasons({ file, lineOf, value }: Files['checklists'][number], problems: Problem[]): void {
  value!.groups.forEach(({ id, leadsTo }, g) => {
    if (!leadsTo) return;
    const at = ['groups', g, 'leadsTo'];
    for (const kind of ['tools', 'measures'] as const) {
      leadsTo[kind].forEach((to, i) => {
        if (leadsTo.why[to] !== undefined) return;
        problems.push({
          file,
          line: lineOf([...at, kind, i]),
          sentence: `Nothing says why ${id} leads to "${to}"; add one line for readers under "why", such as "${to}: It shows what each person needs."`,
        });
      });
    }
    for (const to of Object.keys(leadsTo.why)) {
      if ([...leadsTo.tools, ...leadsTo.measures].includes(to)) continue;
      problems.push({
        file,
        line: lineOf([...at, 'why', to]),
        sentence: `"${to}" has a reason, but ${id} does not lead there; add it to "tools" or "measures", or remove the reason.`,
      });
    }
  });
}

/** Each tool has its page and each page in `tools/` its tool. */
function checkToolPages(files: Files, problems: Problem[]): void {
  const { tools, pages } = files;
  const explained = new Set(pages.map(({ tool }) => tool));
  tools.value!.forEach(({ id }, index) => {
    if (!explained.has(id)) {
      problems.push({
        file: tools.file,
        line: tools.lineOf([index, 'id']),
        sentence: `The tool "${id}" has no page; write content/docs/tools/${id}.md with "tool: ${id}" at its head.`,
      });
    }
  });
  const known = new Set(tools.value!.map(({ id }) => id));
  for (const page of pages) {
    if (page.tool !== undefined && !known.has(page.tool)) {
      problems.push({
        file: page.file,
        line: page.lineOf(['tool']),
        sentence: `There is no tool "${page.tool}"; write an id from content/process-map/tools.yaml, or add it there.`,
      });
    }
  }
}
