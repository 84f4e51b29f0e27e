/**
 * What this site has promised by publishing it: `content/ledger.yaml`. `npm run edition` writes it, nobody edits it.
 *
 * Answers that people keep name a question by its id, codes by its place, others link to addresses, and spreadsheets read columns
 * by their names. So what has
 * been published is compared with what is about to be published, with each build (`src/library/checks/check-ledger.ts`).
 * Nothing is ever removed from the ledger. A case is promised by its address.
 */
import { z } from 'zod';
import { id, verbatim } from './fields.ts';

const revision = z.int().min(1);

const promisedQuestionSchema = z.strictObject({
  id: id('the question'),
  since: revision.describe('The first revision of the list with the question.'),
  reworded: z.array(revision).optional().describe('The revisions in which its meaning changed.'),
  retired: revision.optional().describe('The first revision without it.'),
  text: verbatim('the question as it was published'),
});

const promisedListSchema = z.strictObject({
  id: id('the list'),
  number: z.int().min(0).describe('Its number in answer codes.'),
  revision,
  questions: z.array(promisedQuestionSchema).describe('Every question it ever had, in the order in which codes carry them.'),
});

const promisedFileSchema = z.strictObject({
  path: z.string().describe('From the root of the site.'),
  fields: z.array(z.string()).optional().describe('The columns of a table, or the fields of an item in JSON; their order is no promise.'),
});

export const ledgerSchema = z.strictObject({
  edition: z.string().describe('The edition that was published last, or nothing before the first.'),
  lists: z.array(promisedListSchema),
  sources: z.array(z.strictObject({ id: id('the source'), tag: verbatim('the tag') })),
  addresses: z.array(z.string()).describe('Pages, from the root of the site.'),
  files: z.array(promisedFileSchema).default([]).describe('Open data, and what else programs fetch.'),
  seal: z.string().describe('A checksum of all the rest, by which an edit by hand is noticed.'),
});

export type Ledger = z.infer<typeof ledgerSchema>;
export type PromisedFile = z.infer<typeof promisedFileSchema>;
export type PromisedList = z.infer<typeof promisedListSchema>;
export type PromisedQuestion = z.infer<typeof promisedQuestionSchema>;
