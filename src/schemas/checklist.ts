/**
 * One checklist: `content/checklists/<id>.yaml`.
 *
 * Adding a list takes one such file and nothing else. Ids are promises: answers that people made years
 * ago are kept under them. So an id is written once, never changed, and never used again; a question
 * that goes moves to `retired`. `content/ledger.yaml` has what was published, and each build compares.
 *
 * A list prints on two sheets of paper, with room to write: about 18 questions of one or two lines, in groups of similar
 * size. `tests/paper.test.ts` prints each list; only `npm test` runs it.
 */
import { z } from 'zod';
import { audience, citations, id, stageId, text, verbatim } from './fields.ts';

const revisionNumber = (what: string) =>
  z.int({ error: `write ${what} as a whole number` }).min(1, { error: `write ${what} as a whole number, 1 or more` });

/** 62 and 63 are those of the lists in the published examples of codes. */
const numberAdvice = { error: 'give the list a whole number from 0 to 61 that no list has ever had, for its answer codes' };
const listNumber = z.int(numberAdvice).min(0, numberAdvice).max(61, numberAdvice);

const questionSchema = z.strictObject({
  id: id('the question').describe('Unique over all lists, for example "s0-q1-a". It is also the anchor of the question.'),
  text: text('the question itself')
    .max(400, { error: 'this is longer than anybody reads in a room; ask one thing, in at most 400 letters' })
    .describe('The question as the reader sees it: plain words, one thing asked.'),
  audience,
  sources: citations,
  note: text('the remark').optional().describe('What a reader should know about where the question comes from. Shown on demand.'),
  since: revisionNumber('the revision')
    .default(1)
    .describe('The revision of the list in which the question first appeared. Left out: the first.'),
  reworded: z
    .array(revisionNumber('the revision'))
    .default([])
    .describe('Revisions in which the wording changed, so that people comparing answers are told.'),
  sameMeaningAs: verbatim('the question as it was published')
    .optional()
    .describe('The wording in the edition before, if only the spelling or style changed since: answers still fit.'),
});

const groupSchema = z.strictObject({
  id: id('the group'),
  title: text('the heading question of the group').describe('The heading question of the group.'),
  leadsTo: z
    .strictObject({
      tools: z.array(id('the tool')).default([]).describe('Tools, by id.'),
      measures: z.array(id('the measure')).default([]).describe('Measures, by id.'),
      why: z
        .record(z.string(), text('in one line why it helps with these questions'), {
          error: 'write in one line for each tool and measure why it helps',
        })
        .describe('Why each tool and each measure helps with these questions: one line of ours for each, by id.'),
    })
    .optional()
    .describe('Tools and measures of the process map that this group leads to, by id, each with a reason. Which ones, we decided.'),
  questions: z
    .array(questionSchema)
    .min(1, { error: 'put at least one question into the group' })
    .describe('The questions of the group, in order.'),
});

const retiredSchema = z.strictObject({
  id: id('the retired question'),
  text: text('the question as it last stood'),
  since: revisionNumber('the revision').default(1).describe('The first revision with the question.'),
  retired: revisionNumber('the first revision without it').describe('The first revision without the question.'),
  replacedBy: z.array(id('the replacing question')).default([]).describe('Ids of the questions that took its place, if any.'),
  why: text('in one sentence why it went'),
});

export const checklistSchema = z.strictObject({
  id: id('the list'),
  number: listNumber.describe(
    'Stands for the list in answer codes, where there is no room for its id. Like the id a promise: take the lowest number that no list has ever had, and never change it.',
  ),
  title: text('the title of the list'),
  summary: text('what the reader gets from the list').describe('What the reader gets from working it: one or two plain sentences.'),
  stage: stageId.optional().describe('The stage whose questions these are. Left out: a list that belongs to no single stage.'),
  order: z.number({ error: 'write a number that says where the list comes among the others' }).describe('Place among the lists.'),
  revision: revisionNumber('the revision').describe('Goes up by one with every change of the set or the wording of questions.'),
  composition: z
    .enum(['source', 'ours'], { error: 'write "source" or "ours"' })
    .describe('"source": the questions are those of a published source. "ours": put together by us from sources.'),
  remark: text('the remark').optional().describe('What is known to be missing or odd about the list.'),
  sources: citations,
  groups: z
    .array(groupSchema)
    .describe('The groups of questions, in order. None ("[]") if the list is no longer asked: then all questions are under "retired".'),
  retired: z.array(retiredSchema).default([]).describe('Questions that are no longer asked; their ids stay taken.'),
});

export type Question = z.infer<typeof questionSchema>;
export type Group = z.infer<typeof groupSchema>;
export type RetiredQuestion = z.infer<typeof retiredSchema>;
export type Checklist = z.infer<typeof checklistSchema>;
