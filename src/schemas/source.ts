/** The sources: `content/sources.yaml`. Everything on the site cites them by their tag. */
import { z } from 'zod';
import { id, text } from './fields.ts';

export const sourceSchema = z.strictObject({
  /** The anchor on the page of sources, for example `eip-web-a`. */
  id: id('the source'),
  /** What citations say, for example `EIP web A`. */
  tag: text('the tag that citations use'),
  title: text('the title as published'),
  authors: z.array(text('a name')).default([]),
  publisher: text('the publisher').optional(),
  /** As far as known: a year, a date, or words such as "c. 2015". Quoted, so that YAML keeps it as text. */
  date: text('the date as text, in quotation marks').optional(),
  /** Where a copy was found. Not checked since. */
  urls: z.array(z.url({ error: 'write a full web address' })).default([]),
  /** How much of it we had. */
  had: z.enum(['whole', 'part', 'notice', 'contents'], {
    error: 'write how much of it we had: whole, part, notice or contents',
  }),
  /** What is missing, or anything else a reader should know. */
  remark: text('the remark').optional(),
  /** Who holds the rights, as far as known. */
  rights: text('who holds the rights').optional(),
});

export type Source = z.infer<typeof sourceSchema>;
