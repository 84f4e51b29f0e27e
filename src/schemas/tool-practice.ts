/**
 * How to run a tool: `content/tool-practice/<tool>.yaml`, one file for each tool.
 *
 * Readers hold it against one question: could I run this on Tuesday? Write short sentences that say who does what,
 * and with how many people. Twenty-five statements fill the one sheet of A4 on which each tool must fit.
 *
 * Every statement has its source or is marked as our own advice, never both: where half of a sentence is ours, make
 * it two. Put nothing into a source that it does not say, and invent no number. What nobody knows goes into `gap`.
 */
import { z } from 'zod';
import { attributed, attribution, statements, statementShape } from './attribution.ts';
import { id, text } from './fields.ts';

/** How long it takes, from the first minute of it to the last; preparing it comes on top. */
export const toolTimes = ['hours', 'days', 'months'] as const;
/** How many take part: one or two, three to twelve, or more. */
export const toolGroups = ['few', 'small', 'large'] as const;
/** How much of it works without meeting. */
export const toolOnline = ['fully', 'partly', 'no'] as const;
/** What people want to learn by it. */
export const toolAims = ['peers', 'standing', 'technique', 'practice', 'politics', 'problem', 'experience', 'home'] as const;

const pitfall = z
  .strictObject(
    { when: text('what goes wrong'), then: text('what to do about it'), ...attribution },
    { error: statementShape('"when" and "then"') },
  )
  .check(attributed)
  .describe('What goes wrong and what to do then. The sources, or the mark of advice, count for both.');

const some = <const Ids extends readonly string[]>(ids: Ids, about: string) =>
  z
    .array(z.enum(ids, { error: `write some of: ${ids.join(', ')}` }), { error: `write some of: ${ids.join(', ')}, as a list` })
    .min(1, { error: `write at least one of: ${ids.join(', ')}` })
    .describe(about);

export const toolPracticeSchema = z.strictObject({
  id: id('the tool').describe('The id of the tool.'),
  line: text('in one line what people do').describe('What people do, in one line of our own.'),
  fits: z
    .strictObject({
      time: some(toolTimes, 'How long it takes: up to half a day ("hours"), up to a week ("days"), or weeks and "months".'),
      group: some(toolGroups, 'For how many: one or two ("few"), three to twelve ("small"), or more ("large").'),
      online: z
        .enum(toolOnline, { error: `write how much of it works online: ${toolOnline.join(', ')}` })
        .describe('How much of it works without meeting: "fully", "partly" or "no".'),
      learn: some(
        toolAims,
        'What people want to learn by it: who their "peers" are, their own "standing", a "technique", the "practice" of others, "politics", the way out of a "problem", from their own "experience", or how lessons get used at "home".',
      ),
    })
    .describe('By what readers find the tool in the index and in its table. Our classification.'),
  when: statements('when to use it, and when not').optional(),
  who: statements('who takes part, and how many'),
  time: statements('how long it takes'),
  need: statements('what you need'),
  before: statements('what to do before'),
  during: statements('what to do while it lasts'),
  after: statements('what to do afterwards'),
  pitfalls: z
    .array(pitfall, { error: 'write what goes wrong, as a list of "when" and "then"' })
    .min(1, { error: 'write at least one thing that goes wrong' })
    .describe('What goes wrong, and what to do then.'),
  worked: statements('how you know that it worked'),
  online: statements('how it works online'),
  effort: statements('what it costs in time and money'),
  facts: statements('what is known from practice').optional(),
  gap: text('what we looked for and did not find').optional().describe('What we looked for and did not find, as a sentence.'),
});

export type ToolPractice = z.infer<typeof toolPracticeSchema>;
