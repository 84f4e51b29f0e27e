/** What we looked for and did not find: `content/gaps.yaml`. Each entry is an invitation to help. */
import { z } from 'zod';
import { citations, id, stageId, text } from './fields.ts';

export const gapSchema = z.strictObject({
  id: id('the gap'),
  title: text('what is missing, in a few words'),
  /** What exactly was not found, and what we have in its place. */
  missing: text('what exactly was not found'),
  /** What a reader who has it could send or do. */
  help: text('how a reader can help'),
  stages: z.array(stageId).default([]),
  /** Sources that are incomplete, or that name the missing thing. None if nothing names it. */
  sources: citations.or(z.tuple([])),
});

export type Gap = z.infer<typeof gapSchema>;
