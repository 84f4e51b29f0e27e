/**
 * The stages: `content/process-map/stages.yaml`, one entry a stage, in order.
 *
 * What hangs on a stage (tools, risks, measures) is named by id, with the words the printed map uses
 * where they differ from ours. The maps, their text form and the stage pages are all drawn from here.
 */
import { z } from 'zod';
import { basis, citations, id, stageId, text } from './fields.ts';

const statement = z.strictObject({
  text: text('the statement'),
  basis,
  sources: citations,
});

export const stageSchema = z.strictObject({
  id: stageId,
  /** 0 to 4. */
  number: z.int({ error: 'write the number of the stage, 0 to 4' }).min(0).max(4),
  /** The letter of the section in the web version of the guide, A to E. */
  section: z.string().regex(/^[A-E]$/, { error: 'write the letter of the web section, A to E' }),
  title: text('the name of the stage'),
  /** A name of at most about twenty letters, for maps and menus. */
  short: text('a short name'),
  /** The question the stage answers, in our words. */
  question: text('the question the stage answers'),
  purpose: text('what the stage is for'),
  /** What must be true before, and how you know you are done. */
  entry: statement,
  exit: statement,
  /** Who should act in this stage. */
  actors: z.array(z.enum(['facilitator', 'peer learner', 'home organisation', 'authoriser'])).min(1),
  actorsBasis: basis,
  tools: z.array(
    z.strictObject({
      tool: id('the tool'),
      /** The label on the printed map, where it differs from the tool's title. */
      label: text('the label on the printed map').optional(),
    }),
  ),
  risks: z.array(id('the risk')),
  measures: z.array(
    z.strictObject({
      measure: id('the measure'),
      note: text('the remark').optional(),
    }),
  ),
  /** What learners take away, where the printed map names it (stage 3). */
  outcomes: z.array(text('an outcome')).default([]),
  /** What is odd or missing about this stage in the sources. */
  remark: text('the remark').optional(),
  sources: citations,
});

export type Stage = z.infer<typeof stageSchema>;
