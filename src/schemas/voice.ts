/** A voice: `content/voices/<id>.yaml`. What a named practitioner said, reported in our words. */
import { z } from 'zod';
import { citations, id, stageId, text, verbatim } from './fields.ts';

export const voiceSchema = z.strictObject({
  id: id('the voice'),
  name: verbatim('the name'),
  role: text('the role or organisation'),
  country: text('the country').optional(),
  point: text('the point made').describe('The point made, reported and not quoted.'),
  stages: z.array(stageId).default([]).describe('The stages it bears on, by id, as chosen by the editors.'),
  sources: citations,
});

export type Voice = z.infer<typeof voiceSchema>;
