/** Related frameworks and further reading: `content/resources.yaml`. */
import { z } from 'zod';
import { id, text } from './fields.ts';

export const resourceKinds = ['planning', 'partnership', 'cities', 'problem-driven', 'evaluation', 'research', 'network'] as const;

export const resourceSchema = z.strictObject({
  id: id('the resource'),
  title: text('the title as published'),
  publisher: text('the publisher'),
  authors: z.array(text('a name')).default([]),
  date: text('the date as text, in quotation marks').optional(),
  /** What it is good for. */
  kind: z.enum(resourceKinds, { error: `write the kind: ${resourceKinds.join(', ')}` }),
  /** In one or two sentences, why a reader of this guide would open it. */
  use: text('why it is useful'),
  /** Code of the language, where it is not English. */
  language: text('the code of the language').optional(),
  /** Where a copy was found. Not checked since. */
  url: z.url({ error: 'write a full web address' }),
  remark: text('the remark').optional(),
});

export type Resource = z.infer<typeof resourceSchema>;
