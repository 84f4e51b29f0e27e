/**
 * The measures that manage the risks: `content/process-map/measures.yaml`. Stages name them by id;
 * the same measure may stand in two stages.
 */
import { z } from 'zod';
import { citations, id, text } from './fields.ts';

export const measureSchema = z.strictObject({
  id: id('the measure'),
  title: text('the measure in a few words'),
  text: text('what to do').describe('What to do, in one or two plain sentences.'),
  tools: z.array(id('the tool')).default([]).describe('Tools, by id, that serve the measure, as chosen by the editors.'),
  remark: text('the remark').optional().describe('What a reader should know about where the measure comes from.'),
  sources: citations,
});

export type Measure = z.infer<typeof measureSchema>;
