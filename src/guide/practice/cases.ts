import type { Case } from '#schemas/case.ts';
import { caseParts } from '#schemas/case-parts.ts';
import type { StageId } from '#schemas/fields.ts';

/** The cases that show something of a stage. */
export function casesInStage(cases: readonly Case[], stage: StageId): Case[] {
  return cases.filter(({ stages }) => stages.includes(stage));
}

/** The cases that show a tool at work. */
export function casesWithTool(cases: readonly Case[], tool: string): Case[] {
  return cases.filter(({ tools }) => tools.includes(tool));
}

/** The cases that can help with a group of questions. */
export function casesForGroup(cases: readonly Case[], group: string): Case[] {
  return cases.filter(({ groups }) => groups.includes(group));
}

/** Where a case is told, from the root of the site: on a page of its own, or on one that it shares. */
export function casePath({ id, page }: Pick<Case, 'id' | 'page'>): string {
  return page ? `/cases/${page}/#${id}` : `/cases/${id}/`;
}

/** All that a case draws on, in the order in which it is cited, each once. */
export function sourcesOfCase(one: Case): string[] {
  return [...new Set(caseParts.flatMap((part) => (one[part] ?? []).flatMap(({ sources }) => sources ?? [])))];
}
