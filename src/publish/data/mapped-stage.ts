/** A stage with everything that the map connects to it, so that a user of the data needs no second file. */
import { z } from 'zod';
import type { Library } from '#library/reading/library.ts';
import { measuresOf, risksOf, toolsOf } from '#guide/process-map/map.ts';
import { measureSchema } from '#schemas/measure.ts';
import { riskSchema } from '#schemas/risk.ts';
import { stageSchema } from '#schemas/stage.ts';
import { text } from '#schemas/fields.ts';
import { toolSchema } from '#schemas/tool.ts';
import type { Table } from './collection.ts';

const { id, title, summary } = toolSchema.shape;

export const mappedStageSchema = stageSchema.extend({
  short: text('a short name').describe('The same as the title, for programs that were written when stages had two names.'),
  tools: z
    .array(z.strictObject({ id, title, label: text('the label on the printed map, where it differs').optional(), summary }))
    .describe('The tools of the stage, in the order of the printed map.'),
  risks: z.array(riskSchema).describe('What can go wrong.'),
  measures: z
    .array(measureSchema.extend({ note: text('what is odd about it in this stage').optional() }))
    .describe('What manages the risks.'),
});

export type MappedStage = z.infer<typeof mappedStageSchema>;

/** The five stages in order. */
export function mappedStages(library: Library): MappedStage[] {
  return library.stages.map((stage) => ({
    ...stage,
    short: stage.title,
    tools: toolsOf(library, stage).map(({ tool, label }) => ({ id: tool.id, title: tool.title, label, summary: tool.summary })),
    risks: risksOf(library, stage),
    measures: measuresOf(library, stage).map(({ measure, note }) => ({ ...measure, note })),
  }));
}

/** One row for each tool, risk and measure of each stage. */
export function mapTable(stages: readonly MappedStage[]): Table {
  const rows = stages.flatMap((stage) => {
    const inStage = { stage: stage.id, number: stage.number, 'stage title': stage.title };
    return [
      ...stage.tools.map((tool) => ({
        ...inStage,
        kind: 'tool',
        id: tool.id,
        title: tool.title,
        label: tool.label,
        text: tool.summary,
        sources: stage.sources,
      })),
      ...stage.risks.map((risk) => ({ ...inStage, kind: 'risk', id: risk.id, title: risk.title, text: risk.text, sources: risk.sources })),
      ...stage.measures.map((measure) => ({
        ...inStage,
        kind: 'measure',
        id: measure.id,
        title: measure.title,
        text: measure.text,
        'served by tools': measure.tools,
        sources: measure.sources,
      })),
    ];
  });
  return {
    columns: ['stage', 'number', 'stage title', 'kind', 'id', 'title', 'label', 'text', 'served by tools', 'sources'],
    rows,
  };
}
