/**
 * What is published under `/data/`, in the order of its page. Files, schemas, page and tests follow from
 * this table: to publish something more, add it here, and its words (`data.title`, `data.about`, `data.row`) to `content/i18n/en.yaml`.
 */
import { z } from 'zod';
import { sourcesOfCase } from '#guide/practice/cases.ts';
import { stagesOfTool } from '#guide/process-map/map.ts';
import { caseSchema } from '#schemas/case.ts';
import { checklistSchema } from '#schemas/checklist.ts';
import { stageId } from '#schemas/fields.ts';
import { figureSchema } from '#schemas/figure.ts';
import { gapSchema } from '#schemas/gap.ts';
import { glossaryEntrySchema } from '#schemas/glossary-entry.ts';
import { initiativeSchema } from '#schemas/initiative.ts';
import { paperSchema } from '#schemas/paper.ts';
import { principleSchema } from '#schemas/principle.ts';
import { resourceSchema } from '#schemas/resource.ts';
import { sourceSchema } from '#schemas/source.ts';
import { toolSchema } from '#schemas/tool.ts';
import { voiceSchema } from '#schemas/voice.ts';
import { caseTable } from './case-table.ts';
import { collection } from './collection.ts';
import { figureTable } from './figure-table.ts';
import { mappedStages, mappedStageSchema, mapTable } from './mapped-stage.ts';
import { paperTable } from './paper-table.ts';
import { questionTable } from './question-table.ts';
import { runStatements, runStatementSchema } from './run-statement.ts';

export const dataCollections = [
  collection({
    id: 'checklists',
    item: checklistSchema,
    items: ({ checklists }) => checklists,
    table: ({ checklists }) => questionTable(checklists),
  }),
  collection({
    id: 'process-map',
    item: mappedStageSchema,
    items: mappedStages,
    table: (library) => mapTable(mappedStages(library)),
  }),
  collection({
    id: 'tools',
    item: toolSchema.extend({ stages: z.array(stageId).describe('The stages in which the map shows it, by id.') }),
    items: (library) => library.tools.map((tool) => ({ ...tool, stages: stagesOfTool(library, tool.id).map(({ stage }) => stage.id) })),
  }),
  collection({
    id: 'tool-practice',
    item: runStatementSchema,
    items: runStatements,
  }),
  collection({
    id: 'papers',
    item: paperSchema,
    items: ({ papers }) => papers,
    table: ({ papers }) => paperTable(papers),
  }),
  collection({
    id: 'principles',
    item: principleSchema,
    items: ({ principles }) => principles,
  }),
  collection({
    id: 'cases',
    item: caseSchema.safeExtend({ sources: z.array(z.string()).describe('All sources of the paragraphs, each once.') }),
    items: ({ cases }) => cases.map((one) => ({ ...one, sources: sourcesOfCase(one) })),
    table: ({ cases }) => caseTable(cases),
  }),
  collection({
    id: 'voices',
    item: voiceSchema,
    items: ({ voices }) => voices,
  }),
  collection({
    id: 'initiatives',
    item: initiativeSchema,
    items: ({ initiatives }) => initiatives,
  }),
  collection({
    id: 'figures',
    item: figureSchema,
    items: ({ figures }) => figures,
    table: ({ figures }) => figureTable(figures),
  }),
  collection({
    id: 'glossary',
    item: glossaryEntrySchema,
    items: ({ glossary }) => glossary,
  }),
  collection({
    id: 'sources',
    item: sourceSchema,
    items: ({ sources }) => sources,
  }),
  collection({
    id: 'gaps',
    item: gapSchema,
    items: ({ gaps }) => gaps,
  }),
  collection({
    id: 'resources',
    item: resourceSchema,
    items: ({ resources }) => resources,
  }),
];
