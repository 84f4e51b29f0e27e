/**
 * What is published under `/data/`, in the order of its page. Files, schemas, page and tests follow from
 * this table: to publish something more, add it here.
 */
import { z } from 'zod';
import { sourcesOfCase } from '../../guide/practice/cases.ts';
import { stagesOfTool } from '../../guide/process-map/map.ts';
import { caseSchema } from '../../schemas/case.ts';
import { checklistSchema } from '../../schemas/checklist.ts';
import { stageId } from '../../schemas/fields.ts';
import { figureSchema } from '../../schemas/figure.ts';
import { gapSchema } from '../../schemas/gap.ts';
import { glossaryEntrySchema } from '../../schemas/glossary-entry.ts';
import { initiativeSchema } from '../../schemas/initiative.ts';
import { paperSchema } from '../../schemas/paper.ts';
import { principleSchema } from '../../schemas/principle.ts';
import { resourceSchema } from '../../schemas/resource.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { toolSchema } from '../../schemas/tool.ts';
import { voiceSchema } from '../../schemas/voice.ts';
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
    title: 'Checklists and their questions',
    about: 'Every list with its groups and questions, those no longer asked among them. The table has one row for each question.',
    row: 'questions',
    item: checklistSchema,
    items: ({ checklists }) => checklists,
    table: ({ checklists }) => questionTable(checklists),
  }),
  collection({
    id: 'process-map',
    title: 'Process map',
    about:
      'The five stages, each with its tools, its risks and the measures that manage them. The table has one row for each of these in each stage.',
    row: 'tools, risks and measures in their stages',
    item: mappedStageSchema,
    items: mappedStages,
    table: (library) => mapTable(mappedStages(library)),
  }),
  collection({
    id: 'tools',
    title: 'Learning tools',
    about: 'Each tool once, with the stages in which the map shows it.',
    row: 'tools',
    item: toolSchema.extend({ stages: z.array(stageId).describe('The stages in which the map shows it, by id.') }),
    items: (library) => library.tools.map((tool) => ({ ...tool, stages: stagesOfTool(library, tool.id).map(({ stage }) => stage.id) })),
  }),
  collection({
    id: 'tool-practice',
    title: 'How to run the tools',
    about: 'What each tool’s sheet says, each statement with its sources or as advice of the editors.',
    row: 'statements',
    item: runStatementSchema,
    items: runStatements,
  }),
  collection({
    id: 'papers',
    title: 'Working papers',
    about: 'Each paper with its sheets, and each part with its sources or the mark of advice. The table has one row for each part.',
    row: 'parts of papers',
    item: paperSchema,
    items: ({ papers }) => papers,
    table: ({ papers }) => paperTable(papers),
  }),
  collection({
    id: 'principles',
    title: 'Principles',
    about: 'The twelve principles, and who acts on each.',
    row: 'principles',
    item: principleSchema,
    items: ({ principles }) => principles,
  }),
  collection({
    id: 'cases',
    title: 'Cases',
    about: 'What really happened, with what is not known. The table has each part of a case in one cell.',
    row: 'cases',
    item: caseSchema.safeExtend({ sources: z.array(z.string()).describe('All sources of the paragraphs, each once.') }),
    items: ({ cases }) => cases.map((one) => ({ ...one, sources: sourcesOfCase(one) })),
    table: ({ cases }) => caseTable(cases),
  }),
  collection({
    id: 'voices',
    title: 'Voices',
    about: 'What named people said, reported and not quoted.',
    row: 'voices',
    item: voiceSchema,
    items: ({ voices }) => voices,
  }),
  collection({
    id: 'initiatives',
    title: 'Initiatives',
    about:
      'Those that the study behind the guide mapped. Names and addresses are of about 2015; region and theme were sorted by the editors.',
    row: 'initiatives',
    item: initiativeSchema,
    items: ({ initiatives }) => initiatives,
  }),
  collection({
    id: 'figures',
    title: 'Figures of the guide',
    about: 'What survives of each figure, and how sure we are of it. The table has one row for each label.',
    row: 'labels',
    item: figureSchema,
    items: ({ figures }) => figures,
    table: ({ figures }) => figureTable(figures),
  }),
  collection({
    id: 'glossary',
    title: 'Glossary',
    about: 'Terms and acronyms of the field.',
    row: 'entries',
    item: glossaryEntrySchema,
    items: ({ glossary }) => glossary,
  }),
  collection({
    id: 'sources',
    title: 'Sources',
    about: 'Every document this site draws on, and how much of it we had.',
    row: 'sources',
    item: sourceSchema,
    items: ({ sources }) => sources,
  }),
  collection({
    id: 'gaps',
    title: 'Known gaps',
    about: 'What we looked for and could not find, and how to help.',
    row: 'gaps',
    item: gapSchema,
    items: ({ gaps }) => gaps,
  }),
  collection({
    id: 'resources',
    title: 'Further reading',
    about: 'Frameworks and guides by others that go well with this one.',
    row: 'resources',
    item: resourceSchema,
    items: ({ resources }) => resources,
  }),
];
