/**
 * The stages: `content/process-map/stages.yaml`, one entry a stage, in order.
 *
 * What hangs on a stage (tools, risks, measures) is named by id, with the words the printed map uses
 * where they differ from ours. The maps, their text form and the stage pages are all drawn from here.
 */
import { z } from 'zod';
import { actorList, basis, citations, id, stageId, text } from './fields.ts';

const numberAdvice = { error: 'write the number of the stage, 0 to 4' };

const statement = z.strictObject({
  text: text('the statement'),
  basis,
  sources: citations,
});

export const stageSchema = z.strictObject({
  id: stageId,
  number: z.int(numberAdvice).min(0, numberAdvice).max(4, numberAdvice).describe('The number of the stage, 0 to 4.'),
  section: z
    .string()
    .regex(/^[A-E]$/, { error: 'write the letter of the web section, A to E' })
    .describe('The letter of the section in the web version of the guide, A to E.'),
  title: text('the name of the stage').describe('The name of the stage, the same on every page, map and list.'),
  question: text('the question the stage answers').describe('The question the stage answers, the same wherever the stage is shown.'),
  purpose: text('what the stage is for'),
  entry: statement.describe('What must be true before you start.'),
  exit: statement.describe('How you know you are done.'),
  actors: actorList.describe('Who should act in this stage.'),
  actorsBasis: basis,
  tools: z.array(
    z.strictObject({
      tool: id('the tool'),
      label: text('the label on the printed map')
        .optional()
        .describe("The label on the printed map, where it differs from the tool's title."),
    }),
  ),
  risks: z.array(id('the risk')),
  measures: z.array(
    z.strictObject({
      measure: id('the measure'),
      note: text('the remark').optional().describe('What a reader should know about the measure in this stage.'),
    }),
  ),
  outcomes: z.array(text('an outcome')).default([]).describe('What learners take away, where the printed map names it (stage 3).'),
  remark: text('the remark').optional().describe('What is odd or missing about this stage in the sources.'),
  sources: citations,
});

export type Stage = z.infer<typeof stageSchema>;
