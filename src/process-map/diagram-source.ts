import type { Library } from '../library/library.ts';
import type { Stage } from '../schemas/stage.ts';
import type { Words } from '../diagram/words.ts';

/** What the maps are drawn from. */
export type MapData = Pick<Library, 'stages' | 'tools' | 'risks' | 'measures'>;

/** The whole map: the five stages in a column, each with its question and what stands in it. */
export function wholeMap({ stages, risks }: MapData, words: Words): string {
  const risk = (id: string) => find(risks, id, 'risk').title;
  return mermaid([
    `accTitle: ${words('map.wholeTitle')}`,
    `accDescr: ${words('map.wholeDescription')}`,
    ...stages.flatMap((stage) => {
      const id = `s${stage.number}`;
      return [
        `subgraph ${id}["${numbered(stage, words)}"]`,
        `  ${id}q${box(stage.question, 'question')}`,
        ...count(stage.tools, `${id}t`, words('map.toolCount', { count: String(stage.tools.length) }), 'tool'),
        ...count(stage.measures, `${id}m`, words('map.measureCount', { count: String(stage.measures.length) }), 'measure'),
        ...stage.risks.map((name, index) => `  ${id}r${index}${box(words('map.risk', { risk: risk(name) }), 'risk')}`),
        ...arrangement(stage, id),
        'end',
        `click ${id}q href "/stages/${stage.id}/"`,
        ...(stage.tools.length > 0 ? [`click ${id}t href "/stages/${stage.id}/#tools"`] : []),
        ...stage.risks.map((_, index) => `click ${id}r${index} href "${risksOf(stage)}"`),
        ...(stage.measures.length > 0 ? [`click ${id}m href "${risksOf(stage)}"`] : []),
      ];
    }),
    ...stages.slice(1).map(({ number }) => `s${number - 1} --> s${number}`),
    `s${stages.at(-1)!.number} -. "${words('map.newNeed')}" .-> s${stages[0]!.number}`,
    // Mermaid forgets the class of a group that an edge names later.
    ...stages.map(({ number }) => `class s${number} stage${number}`),
  ]);
}

/** The map of one stage, between the stage before and the stage after. */
export function stageMap(data: MapData, stage: Stage, words: Words): string {
  const before = data.stages[stage.number - 1];
  const after = data.stages[stage.number + 1];
  const tools = stage.tools.map(({ tool, label }) => ({ id: `t-${tool}`, label: label ?? find(data.tools, tool, 'tool').title, href: `/tools/${tool}/` }));
  const risks = stage.risks.map((id) => ({ id: `r-${id}`, label: find(data.risks, id, 'risk').title, href: risksOf(stage) }));
  const measures = stage.measures.map(({ measure }) => ({ id: `m-${measure}`, label: find(data.measures, measure, 'measure').title, href: risksOf(stage) }));
  const outcomes = stage.outcomes.map((label, index) => ({ id: `o-${index}`, label, href: undefined }));
  const parts = [
    { id: 'tools', title: words('map.tools'), kind: 'tool', things: tools },
    { id: 'risks', title: words(risks.length === 1 ? 'map.oneRisk' : 'map.risks'), kind: 'risk', things: risks },
    { id: 'measures', title: words('map.measures'), kind: 'measure', things: measures },
    { id: 'outcomes', title: words('map.outcomes'), kind: 'outcome', things: outcomes },
  ].filter(({ things }) => things.length > 0);
  return mermaid([
    `accTitle: ${words('map.stageTitle', { stage: stage.title })}`,
    `accDescr: ${words(parts.length > 0 ? 'map.stageDescription' : 'map.emptyDescription', { stage: stage.title, question: stage.question })}`,
    ...(before ? neighbour(before, words('map.before', { stage: numbered(before, words) })) : []),
    `subgraph here["${words('map.here', { stage: numbered(stage, words) })}"]`,
    `  question${box(stage.question, 'question')}`,
    ...(parts.length === 0 ? [`  nothing${box(words('map.nothing'), 'quiet')}`, '  question ~~~ nothing'] : []),
    ...parts.flatMap(({ id, title, kind, things }) => [
      `  subgraph ${id}["${escape(title)}"]`,
      ...things.map((thing) => `    ${thing.id}${box(thing.label, kind)}`),
      ...columns(things.map((thing) => thing.id)),
      '  end',
    ]),
    ...parts.map(({ id }, index) => `  ${parts[index - 1]?.id ?? 'question'} ${id === 'measures' ? `-->|"${words('map.managedBy')}"|` : '~~~'} ${id}`),
    'end',
    ...(after ? neighbour(after, words('map.after', { stage: numbered(after, words) })) : []),
    ...(before ? [`${nameOf(before)} --> here`] : []),
    ...(after ? [`here --> ${nameOf(after)}`] : []),
    // Mermaid forgets the class of a group that an edge names later.
    `class here stage${stage.number}`,
    'class here here',
    ...parts.flatMap(({ things }) => things).flatMap(({ id, href }) => (href ? [`click ${id} href "${href}"`] : [])),
  ]);
}

const mermaid = (lines: string[]) => ['flowchart TD', ...lines.map((line) => `  ${line}`), ''].join('\n');
const numbered = ({ number, short }: Stage, words: Words) => escape(words('map.numbered', { number: String(number), stage: short }));
const risksOf = ({ id }: Stage) => `/stages/${id}/#risks`;
const nameOf = ({ number }: Stage) => `s${number}`;
const box = (label: string, kind: string) => `["${escape(label)}"]:::${kind}`;

/** Text in quotes must not end them, and `#` begins a character reference. */
const escape = (text: string) => text.replaceAll('#', '#35;').replaceAll('"', '#quot;').replaceAll('<', '#lt;');

function neighbour(stage: Stage, label: string): string[] {
  return [`${nameOf(stage)}(["${label}"]):::stage${stage.number}`, `click ${nameOf(stage)} href "/stages/${stage.id}/"`];
}

const count = (things: unknown[], id: string, label: string, kind: string) => (things.length > 0 ? [`  ${id}${box(label, kind)}`] : []);

/** Tools and measures stand side by side below the question, risks above what manages them. */
function arrangement(stage: Stage, id: string): string[] {
  const lines: string[] = [];
  if (stage.tools.length > 0) lines.push(`  ${id}q ~~~ ${id}t`);
  stage.risks.forEach((_, index) => {
    lines.push(`  ${id}${index === 0 ? 'q' : `r${index - 1}`} ~~~ ${id}r${index}`);
  });
  if (stage.risks.length > 0 && stage.measures.length > 0) lines.push(`  ${id}r${stage.risks.length - 1} ~~~ ${id}m`);
  return lines;
}

/** Hidden links that stack things in two columns, which fit a phone. */
function columns(ids: string[]): string[] {
  return ids.slice(2).map((id, index) => `    ${ids[index]} ~~~ ${id}`);
}

function find<T extends { id: string }>(things: T[], id: string, kind: string): T {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`The process map names the ${kind} "${id}", which does not exist.`);
  return found;
}
