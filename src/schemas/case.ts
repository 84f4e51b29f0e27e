/**
 * A case: `content/cases/<id>.yaml`. Something that really happened, told in our words from its sources.
 *
 * A case needs a source, a consent and a date; without them it is a rumour. Say what is not known
 * instead of filling it in.
 */
import { z } from 'zod';
import { region, theme } from './classification.ts';
import { basis, citations, id, stageId, text } from './fields.ts';

export const caseSchema = z.strictObject({
  id: id('the case'),
  title: text('the title of the case'),
  summary: text('in one sentence what happened').describe('One sentence that says what a reader finds in it.'),
  who: text('who took part'),
  where: text('where it happened'),
  date: text('when it happened, or that the date was not found').describe('A date or a span in words, or that no date was found.'),
  since: z.int({ error: 'write the year as a number' }).min(1900).optional().describe('The first year known, by which cases are sorted.'),
  regions: z.array(region).min(1, { error: 'name at least one region' }).describe('Where it happened, by part of the world.'),
  themes: z.array(theme).min(1, { error: 'name at least one theme' }).describe('The fields of reform it is about.'),
  stages: z.array(stageId).min(1, { error: 'name at least one stage' }).describe('The stages it shows, by id.'),
  tools: z.array(id('the tool')).default([]).describe('The tools it shows at work, by id.'),
  groups: z.array(id('the group of questions')).default([]).describe('The groups of questions it bears on, by id.'),
  /** Whether a source names these stages, tools and groups, or we do. */
  basis,
  done: text('what was done'),
  changed: text('what changed, or that this was not found'),
  unknown: text('what is not known'),
  consent: z
    .enum(['published', 'given'], {
      error: 'write "published" if all of it comes from published sources, "given" if those concerned agreed',
    })
    .describe('"published": everything told here stands in published sources. "given": those concerned agreed.'),
  initiative: id('the initiative').optional().describe('An initiative of Annex A that the case is about, by id.'),
  added: z.iso
    .date({ error: 'write the day as "2026-11-22", in quotation marks' })
    .optional()
    .describe('The day it came to this site. Left out: it was there from the first edition.'),
  sources: citations,
});

export type Case = z.infer<typeof caseSchema>;
