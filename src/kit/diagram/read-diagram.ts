import { knownClasses, type ArrowHead, type Diagram, type DiagramEdge, type NodeShape } from './diagram.ts';
import { DiagramError, type Place } from './diagram-error.ts';
import { labelText } from './label-text.ts';
import { parseMermaid, type Parsed, type ParsedEdge, type ParsedNode } from './mermaid-parser.ts';

const drawableKinds = new Set(['flowchart', 'flowchart-v2', 'flowchart-elk', 'state', 'stateDiagram']);

/**
 * Reads Mermaid text into a diagram that can be drawn and described.
 *
 * @param place where the first line of `text` stands, for messages
 * @throws DiagramError if mermaid cannot parse it, or if we would draw less than what it says
 */
export function readDiagram(text: string, place: Place): Promise<Diagram> {
  return parseMermaid(text, place, (parsed) => read(parsed, text, place));
}

/** @returns why some Mermaid text cannot be drawn, if it cannot; see {@link readDiagram} */
export const faultOfDiagram = (text: string, place: Place): Promise<DiagramError | undefined> =>
  readDiagram(text, place).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof DiagramError) return error;
      throw error;
    },
  );

function read({ type, db }: Parsed, text: string, place: Place): Diagram {
  if (!drawableKinds.has(type) || !db.getData) {
    throw new DiagramError(
      place,
      `This site draws flowcharts ("flowchart TD") and state diagrams ("stateDiagram-v2"), not "${type}"; write it as one of the two, or as a list or a table.`,
    );
  }
  const title = db.getAccTitle?.() ?? '';
  const description = db.getAccDescription?.() ?? '';
  if (!title) throw new DiagramError(place, 'The diagram has no name; add a line "accTitle: what it is" below its first line.');
  if (!description)
    throw new DiagramError(
      place,
      'The diagram has no description; add a line "accDescr: what it shows, in a sentence or two" below its first line.',
    );

  const { nodes, edges } = withoutNoteFrames(db.getData());
  const source = { text, place };
  // A group without members is drawn by mermaid as a box; so do we.
  const parents = new Set(nodes.map(({ parentId }) => parentId));
  const isGroup = (node: ParsedNode) => node.isGroup === true && parents.has(node.id);
  return {
    title: labelText(title),
    description: labelText(description),
    upward: direction(db) === 'BT',
    nodes: nodes
      .filter((node) => !isGroup(node))
      .map((node) => ({ ...readNode(node, source), shape: shapes[node.shape ?? ''] ?? 'box', href: link(node, source) })),
    groups: nodes.filter(isGroup).map((node) => readNode(node, source)),
    edges: edges.map(readEdge),
  };
}

/** Around each note of a state diagram mermaid puts a frame that says the same again. */
function withoutNoteFrames({ nodes, edges }: { nodes: ParsedNode[]; edges: ParsedEdge[] }) {
  const frames = new Map(nodes.filter(({ shape }) => shape === 'noteGroup').map((frame) => [frame.id, frame]));
  const kept = nodes.filter(({ id }) => !frames.has(id));
  const lifted = kept.map((node) => (frames.has(node.parentId ?? '') ? { ...node, parentId: frames.get(node.parentId!)!.parentId } : node));
  return { nodes: lifted, edges };
}

interface Source {
  text: string;
  place: Place;
}

const direction = (db: Parsed['db']) => db.getDirection?.();

/** Mermaid's own names of shapes, and what we draw for them. */
const shapes: Record<string, NodeShape> = {
  roundedRect: 'round',
  rounded: 'round',
  stadium: 'stadium',
  circle: 'circle',
  doublecircle: 'ring',
  diamond: 'diamond',
  diam: 'diamond',
  question: 'diamond',
  choice: 'diamond',
  hexagon: 'hexagon',
  hex: 'hexagon',
  subroutine: 'subroutine',
  cylinder: 'cylinder',
  cyl: 'cylinder',
  note: 'note',
  stateStart: 'start',
  stateEnd: 'end',
  fork: 'bar',
  join: 'bar',
  forkJoin: 'bar',
};
const wordless = new Set(['stateStart', 'stateEnd', 'fork', 'join', 'forkJoin', 'choice']);

function readNode(node: ParsedNode, source: Source) {
  const label = wordless.has(node.shape ?? '') ? '' : labelText(node.label ?? node.id, node.labelType);
  return { id: node.id, label, classes: classes(node, source), group: node.parentId || undefined };
}

/** Names that mermaid gives of its own accord. */
const ownClasses = /^(default|clickable|statediagram.*)$/;

function classes(node: ParsedNode, { text, place }: Source): string[] {
  const names = [...new Set((node.cssClasses ?? '').split(/\s+/).filter((name) => name && !ownClasses.test(name)))];
  for (const name of names) {
    if ((knownClasses as readonly string[]).includes(name)) continue;
    throw new DiagramError(lineOf(name, text, place), `There is no class "${name}"; use one of: ${knownClasses.join(', ')}.`);
  }
  return names;
}

/** Mermaid empties unsafe addresses; an address it kept is a page, a part of a page, mail or the web. */
function link(node: ParsedNode, { text, place }: Source): string | undefined {
  if (node.link !== 'about:blank') return node.link || undefined;
  throw new DiagramError(
    lineOf(`click ${node.id}`, text, place),
    `The link of "${node.id}" is not safe; write an address of this site such as /tools/, or one that begins with https://.`,
  );
}

function lineOf(wanted: string, text: string, { file, line }: Place): Place {
  const row = text.split('\n').findIndex((written) => written.includes(wanted));
  return { file, line: line + Math.max(row, 0) };
}

const heads: Record<string, ArrowHead> = { arrow_point: 'arrow', arrow_barb: 'arrow', arrow_circle: 'circle', arrow_cross: 'cross' };
const lines: Record<string, DiagramEdge['line']> = { dotted: 'dotted', dashed: 'dotted', thick: 'thick', invisible: 'hidden' };

function readEdge(edge: ParsedEdge): DiagramEdge {
  return {
    from: edge.start,
    to: edge.end,
    label: labelText(edge.label ?? '', edge.labelType),
    line: lines[edge.pattern ?? ''] ?? lines[edge.thickness ?? ''] ?? 'plain',
    start: heads[edge.arrowTypeStart ?? ''] ?? 'none',
    end: heads[edge.arrowTypeEnd ?? ''] ?? 'none',
  };
}
