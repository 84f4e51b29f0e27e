import { stageIds } from '#schemas/fields.ts';

/**
 * What a language must have before `content/site.yaml` may switch it on. A reader who chooses it finds the way, the
 * stages, the questions and every tool that people work with in it; other pages are shown in English until somebody
 * translates them.
 */
export const minimumSet = {
  /** Pages of `content/docs/`: their addresses in English. */
  pages: [
    '/',
    '/404/',
    '/where-am-i/',
    '/stages/',
    ...stageIds.map((id) => `/stages/${id}/`),
    '/checklists/',
    '/tools/',
    '/my-answers/',
    '/letters/',
    '/paper/',
    '/plan/',
    '/workshop/',
    '/workshop/take/',
    '/board/',
    '/offline/',
  ],
  /** The texts of the maps, the stages and the questions, by the names of their files in `content/texts/`. */
  texts: ['stages', 'tools', 'risks', 'measures', 'checklists'],
  /**
   * How many in a hundred of the interface strings, and of those texts. Not all, because whoever adds one in English must
   * not switch a language off; it is shown in English and marked until it is translated.
   */
  share: 95,
} as const;
