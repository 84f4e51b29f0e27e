/** The twelve principles: `content/principles.yaml`. */
import { z } from 'zod';
import { basis, citations, id, stageId, text } from './fields.ts';

export const principleSchema = z.strictObject({
  id: id('the principle'),
  /** The principle in a few words. */
  title: text('the principle in a few words'),
  /** The principle as one or two sentences. */
  text: text('the principle'),
  actors: z.array(z.enum(['facilitator', 'peer learner', 'home organisation', 'authoriser'])).min(1),
  /** Whether the source names who acts, or we do. */
  actorsBasis: basis,
  stages: z.array(stageId).default([]),
  sources: citations,
});

export type Principle = z.infer<typeof principleSchema>;
