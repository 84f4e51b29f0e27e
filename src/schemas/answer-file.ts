/**
 * A file of answers, as a reader saves it and brings it back. Published as `/data/schema/answers.json`.
 *
 * The browser checks files with code of its own (`src/answers/store/stored.ts`), which is smaller; a test
 * holds the two together.
 */
import { z } from 'zod';
import { maxTag } from './tag-limit.inline.ts';

const time = z.iso.datetime().describe('A time of the device that wrote the file.');
const revision = z.int().min(1);
const ids = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const answerFileSchema = z.object({
  format: z.literal('peer-learning-guide-answers').describe('Says that the file is one of this guide.'),
  made: time.describe('When the file was saved.'),
  version: z.literal(1).describe('The version of this shape. A program that knows only earlier ones must refuse the file.'),
  tag: z
    .int()
    .min(0)
    .max(maxTag)
    .optional()
    .describe(
      'The small random number that stands in the codes of this reader too: a later file or code with it takes the place of an earlier one. Not in older files.',
    ),
  lists: z
    .record(
      ids,
      z.object({
        revision: revision.describe('The newest revision of the list that the reader worked with.'),
        changed: time,
        answers: z
          .record(
            ids,
            z.object({
              state: z.enum(['open', 'answered', 'act', 'not-for-us']),
              note: z.string().optional().describe('What the reader wrote; only if they chose to put notes into the file.'),
              revision: revision.describe('The revision of the list when the answer was given.'),
              changed: time,
            }),
          )
          .describe('By id of the question. A question that is left out is open.'),
      }),
    )
    .describe('By id of the list.'),
});
