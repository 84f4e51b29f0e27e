import type { Case } from '../../schemas/case.ts';
import type { StageId } from '../../schemas/fields.ts';

/** The cases that show something of a stage. */
export function casesInStage(cases: readonly Case[], stage: StageId): Case[] {
  return cases.filter(({ stages }) => stages.includes(stage));
}

/** The cases that show a tool at work. */
export function casesWithTool(cases: readonly Case[], tool: string): Case[] {
  return cases.filter(({ tools }) => tools.includes(tool));
}

/** The cases that bear on a group of questions. */
export function casesForGroup(cases: readonly Case[], group: string): Case[] {
  return cases.filter(({ groups }) => groups.includes(group));
}
