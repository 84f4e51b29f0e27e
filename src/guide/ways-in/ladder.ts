/**
 * The questions that lead to a stage. A "no" ends the way at that question's stage; a "yes" leads to
 * the next one. Each asks for what ends a stage, so the first "no" names the stage still open.
 *
 * The words are in `content/i18n/` under `whereAmI.<id>.<part>`.
 */
import type { StageId } from '#schemas/fields.ts';

interface Rung {
  id: string;
  /** The stage that a "no" leads to. */
  stage: StageId;
}

export const ladder = [
  { id: 'purpose', stage: 'pre-foundational' },
  { id: 'peers', stage: 'pre-foundational' },
  { id: 'group', stage: 'foundational-engagement' },
  { id: 'contact', stage: 'sustained-contact' },
  { id: 'learning', stage: 'learning-outcomes' },
  { id: 'change', stage: 'change-at-scale' },
] as const satisfies readonly Rung[];
