/**
 * Writes the process maps as Mermaid text, from the data alone.
 *
 * Hidden links (`~~~`) only arrange: they keep the lists narrow on a code host, too.
 */
import type { Words } from '#kit/strings/words.ts';
import type { Library } from '#library/reading/library.ts';
import type { Stage } from '#schemas/stage.ts';
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

/** One kind of thing in a stage, with all of that kind. */
interface Part {
  id: 'tools' | 'risks' | 'measures' | 'outcomes';
  title: string;
  kind: 'tool' | 'risk' | 'measure' | 'outcome';
  items: Item[];
}

/** The whole map: the five stages one after the other, each with its question, its tools, risks and measures. */
export function wholeMap(data: MapData, page: MapPage): string {
  const { stages } = data;
  const { words, to } = page;
  return flowchart(words('diagram.mapTitle'), words('diagram.mapDescription'), [
    ...stages.flatMap((stage) => {
      const id = groupId(stage);
      const parts = partsOf(data, stage, page).filter((part) => part.kind !== 'outcome');
      return [`subgraph ${id}[${quoted(numbered(stage))}]`, ...inside(stage, parts, page, `${id}-`, to(pathOf(stage))), 'end'];
    }),
    ...stages.slice(1).map((stage, index) => `${groupId(stages[index]!)} --> ${groupId(stage)}`),
    // Mermaid forgets the class of a group that an edge names later.
    ...stages.map((stage) => `class ${groupId(stage)} stage${stage.number}`),
  ]);
}

/** The map of one stage, between the stage before and the stage after. */
export function stageMap(data: MapData, stage: Stage, page: MapPage): string {
  const { words, to } = page;
  const parts = partsOf(data, stage, page);
  const before = data.stages[stage.number - 1];
  const after = data.stages[stage.number + 1];
  const description = words(parts.length > 0 ? 'diagram.stageDescription' : 'diagram.emptyDescription', { question: stage.question });
  return flowchart(words('diagram.stageTitle', { stage: stage.title }), description, [
    ...(before ? neighbour(before, words('diagram.before', { stage: numbered(before) }), to(pathOf(before))) : []),
    `subgraph here[${quoted(words('diagram.here', { stage: numbered(stage) }))}]`,
    ...inside(stage, parts, page, ''),
    'end',
    ...(before ? [`${groupId(before)} --> here`] : []),
    ...(after ? neighbour(after, words('diagram.after', { stage: numbered(after) }), to(pathOf(after))) : []),
    ...(after ? [`here --> ${groupId(after)}`] : []),
    // Last, because mermaid forgets the class of a group that an edge names later.
    `class here stage${stage.number}`,
    'class here here',
  ]);
}

/** What there is in a stage, kind by kind; kinds of which it has none are left out. */
function partsOf(data: MapData, stage: Stage, { words, to }: MapPage): Part[] {
  const page = to(pathOf(stage));
  const parts: Part[] = [
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
  ];
  return parts.filter(({ items }) => items.length > 0);
}

/**
 * What is inside the box of a stage: its question, then its parts. `prefix` keeps the ids of several stages apart; `href` is
 * where the question leads.
 */
function inside(stage: Stage, parts: readonly Part[], { words }: MapPage, prefix: string, href?: string): string[] {
  const question: Item = { id: `${prefix}question`, label: stage.question, ...(href !== undefined && { href }) };
  const own = parts.map((part) => ({
    ...part,
    id: `${prefix}${part.id}`,
    items: part.items.map((item) => ({ ...item, id: prefix + item.id })),
  }));
  const nothing = { id: `${prefix}nothing`, label: words('diagram.nothing') };
  return [
    ...boxes([question], 'question'),
    ...(parts.length === 0 ? [...boxes([nothing], 'quiet'), `  ${question.id} ~~~ ${nothing.id}`] : []),
    ...own.flatMap(({ id, title, kind, items }) => [
      `  subgraph ${id}[${quoted(title)}]`,
      ...boxes(items, kind).map((line) => `  ${line}`),
      ...items.slice(2).map((item, index) => `    ${items[index]!.id} ~~~ ${item.id}`),
      '  end',
    ]),
    ...own.map(({ id, kind }, index) => `  ${own[index - 1]?.id ?? question.id} ${kind === 'measure' ? '-->' : '~~~'} ${id}`),
    ...own.map(({ id, kind }) => `  class ${id} ${kind}`),
    ...links([question, ...own.flatMap(({ items }) => items)]).map((line) => `  ${line}`),
  ];
}

function flowchart(title: string, description: string, lines: string[]): string {
  return ['flowchart TD', `  accTitle: ${title}`, `  accDescr: ${description}`, ...lines.map((line) => `  ${line}`), ''].join('\n');
}

const numbered = ({ number, title }: Stage) => `${number} ${title}`;
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
