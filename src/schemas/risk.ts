/** The risks of the process map: `content/process-map/risks.yaml`. Stages name them by id. */
import { z } from 'zod';
import { citations, id, text } from './fields.ts';

export const riskSchema = z.strictObject({
  id: id('the risk'),
  title: text('the risk in a few words'),
  text: text('what goes wrong').describe('What goes wrong, in one or two plain sentences.'),
  remark: text('the remark').optional().describe('What a reader should know about where the risk comes from.'),
  sources: citations,
});

export type Risk = z.infer<typeof riskSchema>;
