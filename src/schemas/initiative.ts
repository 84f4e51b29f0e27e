/**
 * The initiatives that the guide's study mapped: `content/initiatives.yaml`, in the printed order.
 *
 * Annex A of the guide prints a name and one or two addresses for each, about 2015. Nobody has checked
 * the addresses since. Where an initiative works and what it is about is our reading.
 */
import { z } from 'zod';
import { region, theme } from './classification.ts';
import { citations, id, printed, text, verbatim, webAddress } from './fields.ts';

/** Whether a field stands so in the guide, or we filled it in. */
const printedOrOurs = z
  .enum(['printed', 'ours'], {
    error: 'write "printed" if the guide prints it so, "ours" if we filled it in',
  })
  .describe('"printed": the guide prints it so. "ours": we filled it in.');

/** Write a line only where a field differs from these. */
const basisSchema = z.strictObject({
  name: printedOrOurs.default('printed'),
  acronym: printedOrOurs.default('printed'),
  urls: printedOrOurs.default('printed'),
  region: printedOrOurs.default('ours'),
  theme: printedOrOurs.default('ours'),
});

export const initiativeSchema = z.strictObject({
  id: id('the initiative'),
  name: printed('the name of the initiative').describe('The name as printed; no two initiatives share one.'),
  acronym: verbatim('the acronym').optional(),
  urls: z
    .array(webAddress)
    .default([])
    .describe('Addresses as printed, repaired only where a line break had plainly broken them; the note then says so.'),
  region,
  theme,
  basis: basisSchema.prefault({}).describe('For each field, whether it is printed so or ours.'),
  note: text('the note').optional().describe('What a reader should know before leaning on the entry.'),
  sources: citations,
});

export type Initiative = z.infer<typeof initiativeSchema>;
