/**
 * The learning tools: `content/process-map/tools.yaml`, one entry a distinct tool.
 *
 * The stages a tool serves are not written here; they follow from `stages.yaml`. The explanation
 * stands in `content/docs/tools/<id>.md`.
 */
import { z } from 'zod';
import { aliases, basis, citations, id, text } from './fields.ts';

export const toolFamilies = ['meeting', 'focus', 'experience', 'training', 'other'] as const;
const processParts = ['interaction', 'generation', 'exchange', 'reflection'] as const;

export const toolSchema = z.strictObject({
  id: id('the tool'),
  title: text('the name of the tool'),
  summary: text('in one sentence what the tool is').describe('One sentence: what it is.'),
  family: z
    .enum(toolFamilies, { error: `write one of the families: ${toolFamilies.join(', ')}` })
    .describe(
      'The family of Annex C: "meeting" modes of meeting, "focus" focus for discussion, "experience" shared experiences, "training" formal training; "other" where the annex names none that fits.',
    ),
  familyBasis: basis,
  parts: z
    .array(z.enum(processParts, { error: `write one of the parts: ${processParts.join(', ')}` }))
    .describe(
      'Parts of the learning process it serves: "interaction" facilitation, knowledge "generation", sharing and "exchange", "reflection", application and diffusion.',
    ),
  partsBasis: basis,
  onMap: z.boolean().default(true).describe('False for a tool that the sources name but the printed map does not show.'),
  aliases,
  sources: citations,
});

export type Tool = z.infer<typeof toolSchema>;
