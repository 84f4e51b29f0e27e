/**
 * A ready-made workshop: `content/workshops/<id>.yaml`. A set of questions, or one for each of several
 * stages, with a timed plan. The facilitator takes it to the desk and changes it there.
 *
 * A plan is our advice. Where a step follows a source, `sources` names it.
 */
import { z } from 'zod';
import { citation, id, shortText, stageId, text } from './fields.ts';
import { agendaLimits, knownSides, limits } from './workshop-limits.ts';

const from = z.array(citation).default([]).describe('The sources a piece of advice follows. Left out: it is ours alone.');

const choiceSchema = z.strictObject({
  stage: stageId.optional().describe('The stage whose questions these are, where the facilitator chooses one.'),
  questions: z
    .array(id('the question'))
    .min(1, { error: 'name at least one question' })
    .max(limits.advised, { error: `take at most ${limits.advised} questions; more than that nobody answers well in one sitting` })
    .describe('Questions by id, in the order in which they are asked.'),
  note: text('what the facilitator should know about these questions'),
  sources: from,
});

const stepMinutes = { error: `write how many minutes the step takes, from 1 to ${agendaLimits.minutes}` };

/** The desk hands its steps on in links, which cut what is longer. */
const stepSchema = z.strictObject({
  minutes: z.int(stepMinutes).min(1, stepMinutes).max(agendaLimits.minutes, stepMinutes).describe('How long it takes.'),
  title: shortText('the title of the step', agendaLimits.title).describe('The step in a few words.'),
  what: shortText('what the group does', agendaLimits.what),
  note: text('what the facilitator should watch').optional().describe('A note for the facilitator alone.'),
  sources: from,
});

export const workshopStartSchema = z.strictObject({
  id: id('the workshop'),
  order: z.number({ error: 'write a number that says where it comes among the others' }).describe('Place among the ready-made workshops.'),
  title: shortText('the title of the workshop', limits.title),
  summary: text('what a group gets out of it, in one or two sentences'),
  minutes: z
    .int({ error: 'write how many minutes it takes in all' })
    .min(1, { error: 'write how many minutes it takes in all, 1 or more' })
    .describe('How long it takes in all; the steps must add up to it.'),
  sides: z
    .enum(knownSides, { error: `write which sides there are: ${knownSides.join(', ')}` })
    .default('none')
    .describe('The sides that answer apart.'),
  prompts: z
    .array(shortText('the prompt', limits.prompt))
    .max(limits.prompts, { error: `write at most ${limits.prompts} prompts` })
    .default([])
    .describe('Questions that the guide does not have and that the facilitator may keep or change.'),
  choices: z
    .array(choiceSchema)
    .min(1, { error: 'give at least one choice of questions' })
    .describe('The questions; several choices, each with its stage, where the facilitator picks a stage.'),
  plan: z
    .array(stepSchema)
    .min(1, { error: 'give at least one step' })
    .max(agendaLimits.parts, { error: `write at most ${agendaLimits.parts} steps` })
    .describe('The steps, in order.'),
});

export type WorkshopStart = z.infer<typeof workshopStartSchema>;
export type WorkshopChoice = z.infer<typeof choiceSchema>;
