/**
 * The learning tools: `content/process-map/tools.yaml`, one entry a distinct tool.
 *
 * The stages a tool serves are not written here; they follow from `stages.yaml`. The explanation
 * stands in `content/docs/tools/<id>.md`.
 */
import { z } from 'zod';
import { aliases, basis, citations, id, text } from './fields.ts';

export const toolFamilies = ['meeting', 'focus', 'experience', 'training', 'other'] as const;
export const processParts = ['interaction', 'generation', 'exchange', 'reflection'] as const;

export const toolSchema = z.strictObject({
  id: id('the tool'),
  title: text('the name of the tool'),
  /** One sentence: what it is. */
  summary: text('in one sentence what the tool is'),
  /**
   * The family of Annex C: `meeting` modes of meeting, `focus` focus for discussion, `experience`
   * shared experiences, `training` formal training; `other` where the annex names none that fits.
   */
  family: z.enum(toolFamilies, { error: `write one of the families: ${toolFamilies.join(', ')}` }),
  familyBasis: basis,
  /**
   * Parts of the learning process it serves: `interaction` facilitation, knowledge `generation`,
   * sharing and `exchange`, `reflection`, application and diffusion.
   */
  parts: z.array(z.enum(processParts, { error: `write one of the parts: ${processParts.join(', ')}` })),
  partsBasis: basis,
  /** False for a tool that the sources name but the printed map does not show. */
  onMap: z.boolean().default(true),
  aliases,
  sources: citations,
});

export type Tool = z.infer<typeof toolSchema>;
