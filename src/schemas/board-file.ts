/**
 * A file of a board, as a facilitator saves it. Published as `/data/schema/board.json`.
 *
 * The browser checks files with code of its own (`src/workshop/board/storage/board-file.ts`), which is smaller and checks
 * more; a test holds the two together.
 */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const place = z.int().min(0);
const places = z.array(place);
const tags = z.string().regex(/^(0|[1-9]\d{0,7})$/);
const said = z.enum(['open', 'answered', 'act', 'not-for-us', 'untouched']);
const mark = z.string().regex(/^\d{1,8}:[0-4]$/);

const result = z.strictObject({
  batches: z
    .array(z.array(mark).min(5))
    .describe(
      'Everything that was ever shown of the question, as batches of people who were always shown together; five people or more of each answered. A mark is a tag, a colon and the place of what was said among open, answered, act, not-for-us and untouched.',
    ),
  withheld: z
    .array(z.string().regex(/^[0-9a-f]{4}$/))
    .optional()
    .describe('Short hashes of tags: these people may appear in no results to this question again.'),
  whole: places.describe('The places of the batches that are shown now; none if nothing is.'),
  sides: z
    .partialRecord(z.enum(['0', '1', '2', '3']), places)
    .optional()
    .describe('The same by side, if sides are shown apart.'),
});

export const boardFileSchema = z.strictObject({
  format: z.literal('peer-learning-guide-board').describe('Says that the file is a board.'),
  version: z.literal(4).describe('The version of this shape. A program that knows only earlier ones must refuse the file.'),
  id: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Random; tells two boards apart.'),
  title: z.string().max(500),
  date: z.string().max(100).describe('The day of the meeting, as the facilitator wrote it.'),
  questions: z
    .array(
      z.strictObject({
        id,
        text: z.string().max(10_000),
        prompt: z.boolean().describe('Whether the facilitator added it.'),
      }),
    )
    .describe('The questions of the workshop in their order; empty for a board that takes every list.'),
  code: z.int().min(0).max(134_217_727).optional().describe('The number of the workshop in codes.'),
  link: z
    .string()
    .regex(/^w\d\.[\w.-]{1,2000}$/)
    .optional()
    .describe('What comes after the # in the link for its participants.'),
  wordings: z
    .array(z.strictObject({ code: z.int().min(0).max(134_217_727), texts: z.record(id, z.string().max(10_000)) }))
    .optional()
    .describe('How earlier links of the workshop asked its prompts: the number in codes, and by id the prompts that read otherwise.'),
  agenda: z
    .array(z.strictObject({ minutes: z.int().min(1).max(600), title: z.string().max(500), what: z.string().max(2000) }))
    .max(30)
    .optional()
    .describe('The timed plan of the session: how long each part lasts, its title, and what the group does.'),
  sides: z.array(z.string().max(100)).max(3).describe('The names of sides 1, 2 and 3.'),
  named: z.boolean().describe('Whether answers of fewer than five may be seen.'),
  responses: z
    .record(tags, z.strictObject({ side: z.int().min(1).max(3).optional(), wording: z.int().optional(), states: z.record(id, said) }))
    .describe(
      'By tag, what each person said to every question they were asked; untouched if nothing. If they answered an earlier wording, its number. Nothing of those who were removed.',
    ),
  results: z.record(id, result).describe('By id of question, what was shown.'),
  picked: z.array(id).optional().describe('The questions that the group picked to talk about, by id.'),
  actions: z.array(z.strictObject({ what: z.string(), who: z.string(), when: z.string() })).describe('What the group agreed to do.'),
});
