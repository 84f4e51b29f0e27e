/**
 * A file of a plan, as `/plan/` saves it. Published as `/data/schema/plan.json`.
 *
 * The browser checks files with code of its own (`src/plan/exchange/plan-file.ts`), which is smaller and checks more; a test
 * holds the two together.
 */
import { z } from 'zod';
import { aboutFields, entryFields, entryLimits, laterFields, longestInFile, planFileFormat, planFileVersion } from './plan-fields.ts';

const id = z.string().regex(/^[a-z0-9]{4,24}$/);

const fieldOf = (rule: number | readonly string[]) =>
  typeof rule === 'number' ? z.string().max(longestInFile) : z.enum(rule as readonly [string, ...string[]]);

const partsOf = (rules: Readonly<Record<string, number | readonly string[]>>, later: readonly string[] = []) =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, later.includes(name) ? fieldOf(rule).optional() : fieldOf(rule)]));

const kinds = Object.entries(entryFields).map(([kind, rules]) => {
  const entries = z.array(z.strictObject({ id, ...partsOf(rules, laterFields[kind]) })).max(entryLimits[kind as keyof typeof entryLimits]);
  return [kind, entries];
});

export const planFileSchema = z.strictObject({
  format: z.literal(planFileFormat).describe('Says that the file is a plan.'),
  version: z.literal(planFileVersion).describe('The version of this shape. A program that knows only earlier ones must refuse the file.'),
  about: z.strictObject(partsOf(aboutFields)).describe('What is asked once.'),
  ...(Object.fromEntries(kinds) as Record<string, z.ZodType>),
});
