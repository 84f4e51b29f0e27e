/**
 * Writes the process maps as Mermaid text, from the data alone.
 *
 * Hidden links (`~~~`) only arrange: they keep the lists narrow on a code host, too.
 */
import type { Words } from '../../kit/strings/words.ts';
import type { Library } from '../../library/reading/library.ts';
import type { Stage } from '../../schemas/stage.ts';
import { measuresOf, risksOf, toolsOf } from './map.ts';

/** What the maps are drawn from. */
export type MapData = Pick<Library, 'stages' | 'tools' | 'risks' | 'measures'>;

/** The page on which a map is shown. */
export interface MapPage {
  words: Words;
  /** Gives the address of a page in the same language. */
  to: (path: string) => string;
}

/** A box of a map. */
interface Item {
  id: string;
  label: string;
  href?: string;
}

/** The whole map: the five stages in a column, each with its question and what is in it. */
export function wholeMap(data: MapData, { words, to }: MapPage): string {
  const { stages } = data;
  return flowchart(words('diagram.mapTitle'), words('diagram.mapDescription'), [
    ...stages.flatMap((stage) => {
      const id = groupId(stage);
      const page = to(pathOf(stage));
      const of = (kind: string, label: string, part: string) => ({ id: `${id}-${kind}`, label, href: `${page}#${part}` });
      const question = { id: `${id}-question`, label: stage.question, href: page };
      const counts = [
        ...(stage.tools.length > 0 ? [of('tools', words('diagram.toolCount', { count: `${stage.tools.length}` }), 'tools')] : []),
        ...(stage.measures.length > 0
          ? [of('measures', words('diagram.measureCount', { count: `${stage.measures.length}` }), 'risks-and-how-to-manage-them')]
          : []),
      ];
      const risks = risksOf(data, stage).map((risk) =>
        of(`risk-${risk.id}`, words('diagram.risk', { risk: risk.title }), `risk-${risk.id}`),
      );
      return [
        `subgraph ${id}[${quoted(numbered(stage))}]`,
        ...boxes([question], 'question'),
        ...boxes(counts, 'tool'),
        ...boxes(risks, 'risk'),
        ...counts.map((count) => `  ${question.id} ~~~ ${count.id}`),
        ...risks.map((risk, index) => `  ${risks[index - 1]?.id ?? counts[0]?.id ?? question.id} ~~~ ${risk.id}`),
        'end',
        ...links([question, ...counts, ...risks]),
      ];
    }),
    ...stages.slice(1).map((stage, index) => `${groupId(stages[index]!)} --> ${groupId(stage)}`),
    // Mermaid forgets the class of a group that an edge names later.
    ...stages.map((stage) => `class ${groupId(stage)} stage${stage.number}`),
  ]);
}

/** The map of one stage, between the stage before and the stage after. */
export function stageMap(data: MapData, stage: Stage, { words, to }: MapPage): string {
  const page = to(pathOf(stage));
  const parts = [
    {
      id: 'tools',
      title: words('diagram.tools'),
      kind: 'tool',
      items: toolsOf(data, stage).map(({ tool, label }) => ({
        id: `tool-${tool.id}`,
        label: label ?? tool.title,
        href: to(`/tools/${tool.id}/`),
      })),
    },
    {
      id: 'risks',
      title: words('map.risks'),
      kind: 'risk',
      items: risksOf(data, stage).map(({ id, title }) => ({ id: `risk-${id}`, label: title, href: `${page}#risk-${id}` })),
    },
    {
      id: 'measures',
      title: words('map.measures'),
      kind: 'measure',
      items: measuresOf(data, stage).map(({ measure: { id, title } }) => ({
        id: `measure-${id}`,
        label: title,
        href: `${page}#measure-${id}`,
      })),
    },
    {
      id: 'outcomes',
      title: words('map.outcomes'),
      kind: 'outcome',
      items: stage.outcomes.map((label, index): Item => ({ id: `outcome-${index + 1}`, label })),
    },
  ].filter(({ items }) => items.length > 0);
  const before = data.stages[stage.number - 1];
  const after = data.stages[stage.number + 1];
  const description = words(parts.length > 0 ? 'diagram.stageDescription' : 'diagram.emptyDescription', { question: stage.question });
  return flowchart(words('diagram.stageTitle', { stage: stage.title }), description, [
    ...(before ? neighbour(before, words('diagram.before', { stage: numbered(before) }), to(pathOf(before))) : []),
    `subgraph here[${quoted(words('diagram.here', { stage: numbered(stage) }))}]`,
    ...boxes([{ id: 'question', label: stage.question }], 'question'),
    ...(parts.length === 0 ? [...boxes([{ id: 'nothing', label: words('diagram.nothing') }], 'quiet'), '  question ~~~ nothing'] : []),
    ...parts.flatMap(({ id, title, kind, items }) => [
      `  subgraph ${id}[${quoted(title)}]`,
      ...boxes(items, kind).map((line) => `  ${line}`),
      ...items.slice(2).map((item, index) => `    ${items[index]!.id} ~~~ ${item.id}`),
      '  end',
    ]),
    ...parts.map(({ id }, index) => `  ${parts[index - 1]?.id ?? 'question'} ${id === 'measures' ? '-->' : '~~~'} ${id}`),
    'end',
    ...(before ? [`${groupId(before)} --> here`] : []),
    ...(after ? neighbour(after, words('diagram.after', { stage: numbered(after) }), to(pathOf(after))) : []),
    ...(after ? [`here --> ${groupId(after)}`] : []),
    ...links(parts.flatMap(({ items }) => items)),
    // Last, because mermaid forgets the class of a group that an edge names later.
    `class here stage${stage.number}`,
    'class here here',
  ]);
}

function flowchart(title: string, description: string, lines: string[]): string {
  return ['flowchart TD', `  accTitle: ${title}`, `  accDescr: ${description}`, ...lines.map((line) => `  ${line}`), ''].join('\n');
}

const numbered = ({ number, short }: Stage) => `${number} ${short}`;
const pathOf = ({ id }: Stage) => `/stages/${id}/`;
const groupId = ({ number }: Stage) => `stage-${number}`;
const boxes = (items: Item[], kind: string) => items.map(({ id, label }) => `  ${id}[${quoted(label)}]:::${kind}`);
const links = (items: Item[]) => items.flatMap(({ id, href }) => (href === undefined ? [] : [`click ${id} href "${href}"`]));

/** Text in quotes must not end them, and `#` begins a character reference. */
const quoted = (text: string) => `"${text.replaceAll('#', '#35;').replaceAll('"', '#quot;').replaceAll('<', '#lt;')}"`;

function neighbour(stage: Stage, label: string, href: string): string[] {
  const id = groupId(stage);
  return [`${id}([${quoted(label)}]):::stage${stage.number}`, ...links([{ id, label, href }])];
}
