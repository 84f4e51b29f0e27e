/**
 * A working paper: `content/papers/<id>.yaml`. A page with one or more sheets that people fill in, print, or open as a
 * document.
 *
 * Write each part of a sheet so that it can be used as it is: whole sentences, with square brackets around what the
 * reader fills in. A line that begins with a hyphen becomes an item of a list. A line with ` | ` in it becomes a row of
 * a table on paper and in the document, and the first of several rows is the heading.
 *
 * Each part says what it rests on: the sources that ask for it, or the mark of our advice. The wording is always ours.
 *
 * What readers write is saved under the ids of sheet and part, so an id is never changed, nor used for another part.
 */
import { z } from 'zod';
import { attributed, attribution, statements } from './attribution.ts';
import { audience, id, stageId, text } from './fields.ts';

const part = z
  .strictObject({
    id: id('the part'),
    heading: text('the heading of the part'),
    hint: text('what belongs into the part').optional().describe('What belongs into the part, and why: this is what its sources say.'),
    ...attribution,
    room: z
      .int({ error: 'write how many blank lines to print, from 1 to 12' })
      .min(1, { error: 'write how many blank lines to print, from 1 to 12' })
      .max(12, { error: 'write how many blank lines to print, from 1 to 12' })
      .optional()
      .describe('Blank lines to write on by hand, printed while nobody has filled in the part.'),
    text: text('the text of the part, with square brackets around what the reader fills in'),
  })
  .check(attributed)
  .describe('A part of a sheet, with its sources or the mark of our advice.');

const sheet = z
  .strictObject({
    id: id('the sheet'),
    title: text('the title of the sheet'),
    marked: text('the line for a question, with {{question}} in it')
      .regex(/\{\{question\}\}/, { error: 'write {{question}} where the text of the question belongs' })
      .optional()
      .describe('The line for each question that the reader marked “act”; these lines go into the part "points".'),
    noted: text('the line for a note, with {{note}} and {{question}} in it')
      .regex(/\{\{note\}\}.*\{\{question\}\}/s, { error: 'write {{note}} first, then {{question}}: what the reader wrote matters more' })
      .optional()
      .describe('The same for a question with a note: the note first, the question as its context. Left out: the question alone.'),
    audience: audience
      .extract(['learner', 'facilitator'])
      .optional()
      .describe('Whose letter it is; it leaves out the questions that are only for the others. Left out: both.'),
    parts: z
      .array(part, { error: 'write the parts of the sheet, as a list' })
      .min(1, { error: 'write at least one part' })
      .describe('Its parts, in their order.'),
  })
  .describe('A sheet that is filled in, printed and saved by itself.');

export const paperSchema = z.strictObject({
  id: id('the paper').describe('The id of the paper, which is also its address below /papers/.'),
  order: z.int({ error: 'write the place of the paper among the others, as a whole number' }).describe('Its place among the papers.'),
  page: id('the page').optional().describe('The page in content/docs/ that shows it. Left out: it has a page below /papers/.'),
  title: text('the title of the paper'),
  line: text('in one line what the reader gets').describe('What the reader gets, in one line.'),
  use: statements('how to use the paper').optional(),
  tools: z.array(id('the tool')).default([]).describe('The tools that it helps to run, by id; their pages lead to it.'),
  stages: z.array(stageId).default([]).describe('The stages in which it is needed; their pages lead to it.'),
  sheets: z
    .array(sheet, { error: 'write the sheets of the paper, as a list' })
    .min(1, { error: 'write at least one sheet' })
    .describe('Its sheets, in their order.'),
});

export type Paper = z.infer<typeof paperSchema>;
export type Sheet = z.infer<typeof sheet>;
