/** The principles: `content/principles.yaml`. */
import { z } from 'zod';
import { actorList, basis, citations, id, stageId, text } from './fields.ts';

export const principleSchema = z.strictObject({
  id: id('the principle'),
  title: text('the principle in a few words').describe('The principle in a few words.'),
  text: text('the principle').describe('The principle as one or two sentences.'),
  actors: actorList.describe('Who acts on it.'),
  actorsBasis: basis.describe('Whether the source names who acts, or we do.'),
  stages: z.array(stageId).default([]).describe('The stages it bears on, by id.'),
  sources: citations,
});

export type Principle = z.infer<typeof principleSchema>;
