/**
 * One checklist in another language: `content/checklists/<id>.<language>.yaml`, beside the English file.
 *
 * Only texts stand here, by id. `revision` says which revision of the English list was translated, so
 * that a stale translation can be seen. A text left out is shown in English and marked as such.
 */
import { z } from 'zod';
import { id, text } from './fields.ts';

export const checklistTranslationSchema = z.strictObject({
  list: id('the list'),
  language: text('the language code, such as "fr"'),
  revision: z.int({ error: 'write the revision of the English list that this translates' }).min(1),
  title: text('the title').optional(),
  summary: text('the summary').optional(),
  groups: z.record(z.string(), text('the heading question')).default({}),
  questions: z.record(z.string(), text('the question')).default({}),
});

export type ChecklistTranslation = z.infer<typeof checklistTranslationSchema>;
