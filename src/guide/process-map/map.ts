/**
 * Answers questions about how stages, tools, risks, measures and guiding questions hang together.
 *
 * The content names each link once, on one side (a stage names its tools, a group of questions names
 * what it leads to); pages need both directions, and the things themselves rather than their ids.
 */
import type { Library } from '#library/reading/library.ts';
import type { StageId } from '#schemas/fields.ts';
import type { Checklist, Group } from '#schemas/checklist.ts';
import type { Measure } from '#schemas/measure.ts';
import type { Risk } from '#schemas/risk.ts';
import type { Stage } from '#schemas/stage.ts';
import { toolFamilies, type Tool } from '#schemas/tool.ts';

/** A tool as one stage shows it. */
export interface StageTool {
  tool: Tool;
  /** The printed label, where it differs from the tool's title. */
  label: string | undefined;
}

/** A stage as one tool sees it. */
export interface ToolStage {
  stage: Stage;
  label: string | undefined;
}

/** A measure as one stage shows it, with the tools that serve it. */
export interface StageMeasure {
  measure: Measure;
  note: string | undefined;
  tools: Tool[];
}

export interface ListedGroup {
  list: Checklist;
  group: Group;
}

/** The thing with this id. The content has been cross-checked, so a miss is a slip in a page or in code. */
function named<T extends { id: string }>(things: readonly T[], id: string, kind: string): T {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`There is no ${kind} "${id}".`);
  return found;
}

/** The stage with this id. */
export function stageNamed({ stages }: Pick<Library, 'stages'>, id: StageId): Stage {
  return named(stages, id, 'stage');
}

/** The tool with this id. */
export function toolNamed({ tools }: Pick<Library, 'tools'>, id: string): Tool {
  return named(tools, id, 'tool');
}

/** The measure with this id. */
export function measureNamed({ measures }: Pick<Library, 'measures'>, id: string): Measure {
  return named(measures, id, 'measure');
}

/** Where to read about a measure: the stage asked for if it has the measure, else the first that does. */
export function stageOfMeasure({ stages }: Pick<Library, 'stages'>, measure: string, wanted?: StageId): Stage {
  const having = stages.filter(({ measures }) => measures.some((entry) => entry.measure === measure));
  const found = having.find(({ id }) => id === wanted) ?? having[0];
  if (!found) throw new Error(`No stage has the measure "${measure}"; name it in content/process-map/stages.yaml.`);
  return found;
}

/** The tools of a stage, in the order of the printed map. */
export function toolsOf({ tools }: Pick<Library, 'tools'>, stage: Stage): StageTool[] {
  return stage.tools.map(({ tool, label }) => ({ tool: named(tools, tool, 'tool'), label }));
}

/** The risks of a stage, in the order of the printed map. */
export function risksOf({ risks }: Pick<Library, 'risks'>, stage: Stage): Risk[] {
  return stage.risks.map((risk) => named(risks, risk, 'risk'));
}

/** The measures of a stage, in the order of the printed map. */
export function measuresOf({ measures, tools }: Pick<Library, 'measures' | 'tools'>, stage: Stage): StageMeasure[] {
  return stage.measures.map(({ measure: id, note }) => {
    const measure = named(measures, id, 'measure');
    return { measure, note, tools: measure.tools.map((tool) => named(tools, tool, 'tool')) };
  });
}

/** The stages that a tool serves, in order; none for a tool that the printed map does not show. */
export function stagesOfTool({ stages }: Pick<Library, 'stages'>, tool: string): ToolStage[] {
  return stages.flatMap((stage) => stage.tools.filter((entry) => entry.tool === tool).map(({ label }) => ({ stage, label })));
}

/** The groups of guiding questions that lead to a tool, list by list, each with the reason. */
export function groupsLeadingTo({ checklists }: Pick<Library, 'checklists'>, tool: string): (ListedGroup & { why: string })[] {
  return checklists.flatMap((list) =>
    list.groups.flatMap((group) => (group.leadsTo?.tools.includes(tool) ? { list, group, why: group.leadsTo.why[tool]! } : [])),
  );
}

/** All tools under their families, in the order of Annex C; families without tools are left out. */
export function toolsByFamily({ tools }: Pick<Library, 'tools'>): { family: Tool['family']; tools: Tool[] }[] {
  return toolFamilies
    .map((family) => ({ family, tools: tools.filter((tool) => tool.family === family) }))
    .filter((entry) => entry.tools.length > 0);
}

/** The group of guiding questions with this id, and its list. */
export function listedGroup({ checklists }: Pick<Library, 'checklists'>, id: string): ListedGroup {
  const list = checklists.find(({ groups }) => groups.some((group) => group.id === id));
  if (!list) throw new Error(`There is no group of questions "${id}".`);
  return { list, group: named(list.groups, id, 'group of questions') };
}
