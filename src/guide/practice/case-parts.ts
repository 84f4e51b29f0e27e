import type { Case } from '#schemas/case.ts';
import { caseParts, type CasePart } from '#schemas/case-parts.ts';

/** The parts of the page of a case in their order, each an anchor and the end of a key, `case.<part>`. */
export type CaseSection = CasePart | 'take' | 'unknown' | 'questions';

/** The sections that a case has. What changed is always one: where no source says, the page says so. */
export function sectionsOf(one: Case): CaseSection[] {
  return [
    ...caseParts.filter((part) => part === 'changed' || one[part] !== undefined),
    ...(one.take ? (['take'] as const) : []),
    'unknown',
    ...(one.groups.length > 0 ? (['questions'] as const) : []),
  ];
}
