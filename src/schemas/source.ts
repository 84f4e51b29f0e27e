/** The sources: `content/sources.yaml`. Everything on the site cites them by their tag. */
import { z } from 'zod';
import { id, printed, text, verbatim, webAddress } from './fields.ts';

export const sourceSchema = z.strictObject({
  id: id('the source').describe('The anchor on the page of sources, for example "eip-web-a".'),
  tag: verbatim('the tag that citations use').describe('What citations say, for example "EIP web A".'),
  title: printed('the title as published'),
  authors: z.array(printed('a name')).default([]).describe('The authors, where they are known.'),
  publisher: printed('the publisher').optional(),
  date: printed('the date as text, in quotation marks').optional().describe('As far as known: a year, a date, or words such as "c. 2015".'),
  urls: z.array(webAddress).default([]).describe('Where a copy was found. Not checked since.'),
  list: z
    .enum(['guide', 'practice'], { error: 'write the page that lists it: guide or practice' })
    .default('guide')
    .describe('The page that lists it: "guide" for the EIP guide and what belongs to it, "practice" for how to run tools.'),
  places: z
    .array(verbatim('a place inside the source, such as "§1" or "fig 2"'))
    .optional()
    .describe('The places that citations may name, such as "§1" or "fig 2". Left out: any.'),
  had: z
    .enum(['whole', 'part', 'notice', 'contents'], {
      error: 'write how much of it we had: whole, part, notice or contents',
    })
    .describe('How much of it we had.'),
  remark: text('the remark').optional().describe('What is missing, or anything else a reader should know.'),
  rights: text('who holds the rights').optional().describe('Who holds the rights, as far as known.'),
});

export type Source = z.infer<typeof sourceSchema>;
