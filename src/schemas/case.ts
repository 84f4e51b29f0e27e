/**
 * A case: `content/cases/<id>.yaml`. Something that really happened, told in our words.
 *
 * Write it in the order in which a reader asks: What was the problem? Who met whom? What did they do, step by step?
 * What changed, and who does what differently now? Why did it work, or not? What can I take from it? One thought to a
 * paragraph, two or three sentences long. Say what is not known instead of filling it in: "unknown" is what makes the
 * rest believable.
 *
 * Each paragraph names its sources. Only a case that those concerned tell themselves ("consent: given") can do
 * without them; it says in "told" who tells it. What a reader can take from a case is our advice and needs no source.
 *
 * A case that is too short for a page shares one with others: "page" names a page in `content/docs/cases/`, which shows
 * them with `<CasesOn page="…" />`. A case that has everything can be one of those with which the list begins: "lead".
 */
import { z } from 'zod';
import { region, show, theme } from './classification.ts';
import { caseParts } from './case-parts.ts';
import { basis, citations, id, stageId, text } from './fields.ts';

/** What only a whole case has; the list of cases begins with such. */
const leadFields = ['problem', 'met', 'changed', 'worked', 'take'] as const;

/** Explains the shape of a paragraph to a writer who gave text alone. */
const shape = (issue: { code: string | undefined }) =>
  issue.code === 'invalid_type' ? 'write each paragraph as "- text: …", with its "sources" below' : undefined;

const year = 'write the year in four digits, without quotation marks';

const paragraphFields = {
  text: text('the paragraph').describe('One thought, in two or three sentences.'),
  sources: citations.optional(),
};
const paragraph = z.strictObject(paragraphFields, { error: shape }).describe('A paragraph with its sources.');
const step = z
  .strictObject(
    { when: text('when it was').optional().describe('A date or a moment, in a few words.'), ...paragraphFields },
    { error: shape },
  )
  .describe('A step with its sources.');

const some = <Item extends typeof paragraph | typeof step>(what: string, item: Item) =>
  z
    .array(item, { error: `write ${what}, as a list of paragraphs` })
    .min(1, { error: `write ${what}` })
    .describe(`${what[0]!.toUpperCase()}${what.slice(1)}.`);

const fields = z.strictObject({
  id: id('the case'),
  title: text('the title of the case'),
  summary: text('in one sentence what happened').describe('One sentence that says what a reader finds in it.'),
  lead: z
    .literal(true, { error: 'write "lead: true", or leave the line out' })
    .optional()
    .describe('True for a case with which the list begins. It needs every part.'),
  page: id('the page')
    .optional()
    .describe('The page in content/docs/cases/ that the case shares with others. Left out: it has a page of its own.'),
  who: text('who took part, in one line'),
  where: text('where it happened'),
  date: text('when it happened, or that the date was not found').describe('A date or a span in words, or that no date was found.'),
  since: z
    .int({ error: year })
    .min(1900, { error: year })
    .max(2199, { error: year })
    .optional()
    .describe('The first year known, by which cases are sorted.'),
  regions: z.array(region).min(1, { error: 'name at least one region' }).describe('Where it happened, by part of the world.'),
  themes: z.array(theme).min(1, { error: 'name at least one theme' }).describe('The fields of reform it is about.'),
  shows: z.array(show).min(1, { error: 'name at least one thing that the case shows' }).describe('What it shows. Our classification.'),
  stages: z.array(stageId).min(1, { error: 'name at least one stage' }).describe('The stages it shows, by id.'),
  tools: z.array(id('the tool')).default([]).describe('The tools it shows at work, by id.'),
  groups: z.array(id('the group of questions')).default([]).describe('The groups of questions it can help with, by id.'),
  basis: basis.describe('Whether a source names these stages, tools and groups ("stated"), or we do ("ours").'),
  problem: some('what the problem was', paragraph).optional(),
  met: some('who met whom, and how that came about', paragraph).optional(),
  done: some('what they did, step by step', step),
  changed: some('what is different since then, and who does it', paragraph)
    .optional()
    .describe('What is different since then, and who does it. Left out: no source says.'),
  matters: some('why the change matters to those who tell of it', paragraph).optional(),
  worked: some('what made it work, or kept it from working', paragraph).optional(),
  others: some('what else may have brought the change about', paragraph).optional(),
  take: z
    .array(text('one thing that a reader can do'), { error: 'write what a reader can take from it, as a list' })
    .min(1, { error: 'write what a reader can take from it' })
    .optional()
    .describe('What a reader can take from it. Advice of the editors, which no source gives.'),
  unknown: text('what is not known, or what those who tell it would do otherwise').describe(
    'What is not known; where those concerned tell it, also what they would do otherwise.',
  ),
  consent: z
    .enum(['published', 'given'], {
      error: 'write "published" if all of it comes from published sources, "given" if those concerned tell it or agreed',
    })
    .describe('"published": everything in it comes from published sources. "given": those concerned tell it or agreed.'),
  told: text('who tells it').optional().describe('Who tells it, where those concerned do: a role, or names if they agreed to be named.'),
  confirm: text('where this can be checked').optional().describe('Where a reader can check it: a report, a page or an office.'),
  initiative: id('the initiative').optional().describe('An initiative of Annex A that the case is about, by id.'),
  added: z.iso
    .date({ error: 'write the day as "2026-11-22", in quotation marks' })
    .optional()
    .describe('The day it came to this site. Left out: it was there from the first edition.'),
});

/** Refuses a paragraph without a source, a case that nobody tells, and a lead case with a part missing. */
function accountedFor({ value, issues }: z.core.ParsePayload<z.infer<typeof fields>>): void {
  const refuse = (path: PropertyKey[], message: string) => issues.push({ code: 'custom', input: value, path, message });
  if (value.consent === 'published') {
    for (const part of caseParts) {
      value[part]?.forEach(({ sources }, index) => {
        if (!sources) {
          refuse([part, index, 'sources'], 'name the source of this paragraph, such as [guide §1]; without one it is a rumour');
        }
      });
    }
  } else if (!value.told) refuse(['told'], 'write who tells the case, by role if not by name');
  if (!value.lead) return;
  for (const field of leadFields) {
    if (!value[field]) refuse([field], 'a case with which the list begins has this part too; write it, or remove "lead: true"');
  }
  if (value.page) refuse(['page'], 'a case with which the list begins has a page of its own; remove this line, or "lead: true"');
}

export const caseSchema = fields.check(accountedFor);

export type Case = z.infer<typeof caseSchema>;
export type CaseParagraph = z.infer<typeof step>;
