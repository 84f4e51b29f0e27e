/**
 * What changed in this edition: `content/changes.yaml`, newest first. Readers follow it in the feed.
 *
 * Only what a reader of the guide would want to know stands here; the history of the files has the rest.
 */
import { z } from 'zod';
import { id, text } from './fields.ts';

export const changeSchema = z.strictObject({
  id: id('the change'),
  date: z.iso.date({ error: 'write the day as "2026-11-22", in quotation marks' }).describe('The day, as year, month and day.'),
  title: text('the change in a few words'),
  text: text('what is new for the reader'),
  page: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*$/, { error: 'write the address of a page from the root of the site, such as /tools/site-visits/' })
    .default('/')
    .describe('Where to see it: an address on this site.'),
});

export type Change = z.infer<typeof changeSchema>;
