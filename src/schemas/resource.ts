/** Related frameworks and further reading: `content/resources.yaml`. */
import { z } from 'zod';
import { id, printed, text, verbatim, webAddress } from './fields.ts';

export const resourceKinds = ['planning', 'partnership', 'cities', 'problem-driven', 'evaluation', 'research', 'network'] as const;

export const resourceSchema = z.strictObject({
  id: id('the resource'),
  title: printed('the title as published'),
  publisher: printed('the publisher'),
  authors: z.array(printed('a name')).default([]).describe('The authors, where they are known.'),
  date: printed('the date as text, in quotation marks').optional(),
  kind: z.enum(resourceKinds, { error: `write the kind: ${resourceKinds.join(', ')}` }).describe('The kind of thing it is good for.'),
  use: text('why it is useful').describe('In one or two sentences, why a reader of this guide would open it.'),
  language: verbatim('the code of the language').optional().describe('Code of the language, where it is not English.'),
  url: webAddress.describe('Where a copy was found. Not checked since.'),
  remark: text('the remark').optional().describe('What a reader should know before opening it.'),
});

export type Resource = z.infer<typeof resourceSchema>;
