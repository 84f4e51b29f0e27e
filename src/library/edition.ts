import type { Library } from './reading/library.ts';

/** Of our own text; the documents behind it belong to their publishers. See LICENSE.md. */
export const licence = 'CC-BY-4.0';

/** The day of the newest change names the edition. */
export function edition({ changes }: Pick<Library, 'changes'>): string {
  return changes[0]!.date;
}
