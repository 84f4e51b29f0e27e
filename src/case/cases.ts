import type { Case } from '../schemas/case.ts';
import type { Region, Theme } from '../schemas/classification.ts';
import type { StageId } from '../schemas/fields.ts';

/** What a reader may narrow the list by; whatever is left out does not narrow it. */
export interface CaseFilter {
  stage?: StageId | undefined;
  theme?: Theme | undefined;
  region?: Region | undefined;
}

/** The cases that fit every part of the filter, in the order given. */
export function filterCases(cases: readonly Case[], { stage, theme, region }: CaseFilter): Case[] {
  return cases.filter(
    (one) =>
      (stage === undefined || one.stages.includes(stage)) &&
      (theme === undefined || one.themes.includes(theme)) &&
      (region === undefined || one.regions.includes(region)),
  );
}

/** The cases that show a tool at work. */
export function casesWithTool(cases: readonly Case[], tool: string): Case[] {
  return cases.filter(({ tools }) => tools.includes(tool));
}

/** The cases that bear on a group of questions. */
export function casesForGroup(cases: readonly Case[], group: string): Case[] {
  return cases.filter(({ groups }) => groups.includes(group));
}

/** Sorts by the first year known, newest first; cases without one come last. Ties go by title. */
export function newestFirst(a: Case, b: Case): number {
  return (b.since ?? 0) - (a.since ?? 0) || a.title.localeCompare(b.title, 'en');
}
