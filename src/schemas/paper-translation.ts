/**
 * One working paper in another language: `content/papers/<id>.<language>.yaml`, next to the English file.
 *
 * It holds only texts, by the ids of sheets and parts; how to use the paper is translated line by line, in the same
 * order. A text left out is shown in English.
 */
import { z } from 'zod';
import { id, text } from './fields.ts';

const part = z.strictObject({
  heading: text('the heading').optional(),
  hint: text('the hint').optional(),
  text: text('the text').optional(),
});

const sheet = z.strictObject({
  title: text('the title').optional(),
  marked: text('the line for a question').optional(),
  noted: text('the line for a note').optional(),
  parts: z.record(z.string(), part).default({}),
});

export const paperTranslationSchema = z.strictObject({
  paper: id('the paper'),
  language: text('the language code, such as "fr"'),
  title: text('the title').optional(),
  line: text('what the reader gets').optional(),
  use: z.array(text('how to use the paper')).optional(),
  sheets: z.record(z.string(), sheet).default({}),
});

export type PaperTranslation = z.infer<typeof paperTranslationSchema>;
