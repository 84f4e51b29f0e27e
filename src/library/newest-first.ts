import type { Case } from '#schemas/case.ts';

/** Sorts by the first year known, newest first; cases without one come last. Ties go by title. */
export function newestFirst(a: Case, b: Case): number {
  return (b.since ?? 0) - (a.since ?? 0) || a.title.localeCompare(b.title, 'en');
}
