/** Which tool for what: the table and the filter of the index, both from what each tool's file says that it fits. */
import type { Library } from '#library/reading/library.ts';
import type { Tool } from '#schemas/tool.ts';
import { toolAims, toolGroups, toolTimes, type ToolPractice } from '#schemas/tool-practice.ts';
import { stagesOfTool } from '../process-map/map.ts';
import { practiceOf } from './practice.ts';

type Fits = ToolPractice['fits'];
type Aim = Fits['learn'][number];
type Group = Fits['group'][number];

/** A tool with what it fits, under the names of the filter. */
export interface ChosenTool {
  tool: Tool;
  fits: Fits & { stage: string[] };
}

/** One row of the table: for each size of group the tools that fit, those that take least time first. */
export interface AimRow {
  aim: Aim;
  cells: { group: Group; chosen: ChosenTool[] }[];
}

/** Every tool with what it fits, in the order of the library. */
export function chosenTools(library: Pick<Library, 'tools' | 'practice' | 'stages'>): ChosenTool[] {
  return library.tools.map((tool) => ({
    tool,
    fits: { ...practiceOf(library, tool.id).fits, stage: stagesOfTool(library, tool.id).map(({ stage }) => stage.id) },
  }));
}

/** What you want to learn × who → tools, and how long each takes. Aims that no tool serves have no row. */
export function aimTable(chosen: readonly ChosenTool[]): AimRow[] {
  const shortest = ({ fits }: ChosenTool) => toolTimes.findIndex((time) => fits.time.includes(time));
  const fitting = (aim: Aim, group: Group) =>
    chosen
      .filter(({ fits }) => fits.learn.includes(aim) && fits.group.includes(group))
      .sort((one, other) => shortest(one) - shortest(other));
  return toolAims
    .map((aim) => ({ aim, cells: toolGroups.map((group) => ({ group, chosen: fitting(aim, group) })) }))
    .filter(({ cells }) => cells.some((cell) => cell.chosen.length > 0));
}

/** How many tools each choice of the filter leaves; a choice that leaves none is not offered. */
export function choices<Value extends string>(
  chosen: readonly ChosenTool[],
  values: readonly Value[],
  of: (fits: ChosenTool['fits']) => readonly string[],
): { value: Value; count: number }[] {
  return values
    .map((value) => ({ value, count: chosen.filter(({ fits }) => of(fits).includes(value)).length }))
    .filter(({ count }) => count > 0);
}
