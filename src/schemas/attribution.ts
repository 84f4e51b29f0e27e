/** Whose a statement is: its sources say so, or it is our own advice. Never both, and never neither. */
import { z } from 'zod';
import { citations, text } from './fields.ts';

type Attributed = { sources?: string[] | undefined; advice?: true | undefined };

/** Refuses a statement of which a reader could not say whose it is, at the line of the statement. */
export const attributed = ({ value, issues }: z.core.ParsePayload<Attributed>): void => {
  const refuse = (field: keyof Attributed, message: string) => issues.push({ code: 'custom', input: value, path: [field], message });
  if (!value.sources && !value.advice) {
    refuse('sources', 'name the source, such as [guide §1], or write "advice: true" if the statement is our own');
  }
  if (value.sources && value.advice) {
    refuse('advice', 'a statement has its sources or is our advice, not both; split it in two');
  }
};

/** The two fields, of which a statement has one. */
export const attribution = {
  sources: citations.optional(),
  advice: z
    .literal(true, { error: 'write "advice: true" if the statement is our own, or name its sources' })
    .optional()
    .describe('True for advice of the editors, which no source gives.'),
};

/** Explains the shape of a statement to a writer who gave text alone. */
export const statementShape = (fields: string) => (issue: { code: string | undefined }) =>
  issue.code === 'invalid_type' ? `write fields: ${fields}, then "sources" or "advice: true"` : undefined;

const statement = z
  .strictObject({ text: text('the statement'), ...attribution }, { error: statementShape('"text"') })
  .check(attributed)
  .describe('One statement, with its sources or the mark of advice.');

export type Statement = z.infer<typeof statement>;

/** A list of statements. `what` completes "… is missing: write". */
export const statements = (what: string) =>
  z
    .array(statement, { error: `write ${what}, as a list of statements` })
    .min(1, { error: `write ${what}` })
    .describe(`${what[0]!.toUpperCase()}${what.slice(1)}.`);
