/** How to run the tools, one statement a record: what a user of the data can sort and count. */
import { z } from 'zod';
import { linesOf, practiceFields } from '#guide/tools/practice.ts';
import type { Library } from '#library/reading/library.ts';
import { citation, id, text } from '#schemas/fields.ts';

export const runStatementSchema = z.strictObject({
  tool: id('the tool'),
  part: z.enum(practiceFields).describe('The part of the sheet: who takes part, how long it takes, what to do before, and so on.'),
  trouble: text('what goes wrong, where the statement says what to do about it').optional(),
  text: text('the statement'),
  advice: z.boolean().describe('True for advice of the editors, which no source gives.'),
  sources: z.array(citation).describe('The sources, by tag; none for advice of the editors.'),
});

/** Every statement, tool by tool, in the order of the sheet. */
export function runStatements({ practice }: Pick<Library, 'practice'>): z.infer<typeof runStatementSchema>[] {
  return practice.flatMap((tool) =>
    practiceFields.flatMap((part) =>
      linesOf(tool, part).map((line) => ({ tool: tool.id, part, ...line, advice: line.sources.length === 0 })),
    ),
  );
}
