import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Diagram, DiagramEdge, DiagramGroup, DiagramNode } from './diagram.ts';
import type { Point } from './edge-path.ts';
import { backwardEdges } from './loops.ts';
import { inTextOrder } from './order.ts';
import { inset, outlineSize, type Box } from './outline.ts';
import { isStack, packStack, placeStack, stackHeight, type Stack } from './stack.ts';
import { nodeText, phoneWidth, smallText } from './sizes.ts';
import { wrapLabel, type WrappedLabel } from './wrapped-label.ts';

export type PlacedNode = DiagramNode & Box & { text: WrappedLabel };
export type PlacedGroup = DiagramGroup & Box & { text: WrappedLabel };
export type PlacedEdge = DiagramEdge & { points: Point[]; text: WrappedLabel; at: Box | undefined };

/** A diagram with a place for everything, in pixels. Hidden edges are gone. */
export interface Layout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  /** Outer groups before inner ones. */
  groups: PlacedGroup[];
  edges: PlacedEdge[];
}

/** All in pixels. */
const margin = 3;
const groupSide = 8;
const groupFoot = 10;

const options = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.spacing.nodeNode': '12',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.padding': `[top=${margin},left=${margin},bottom=${margin},right=${margin}]`,
};

/** Letters in a line of a group's title, and of a diamond, whose corners have no room for any. */
const groupLine = 36;
const diamondLine = 16;

/** Letters in a line of a node and of an edge's label, and the room for lists, which leaves some for edges next to them. */
const tries = [
  { node: undefined, edge: undefined, room: phoneWidth },
  { node: 16, edge: 10, room: 270 },
  { node: 14, edge: 8, room: 236 },
];

/**
 * Gives everything in a diagram its place, top down (or bottom up where it says so).
 *
 * What comes out too wide for a phone is tried again with shorter lines. If nothing fits, it is the first try, and its frame scrolls.
 */
export async function layOut(diagram: Diagram): Promise<Layout> {
  const layouts: Layout[] = [];
  for (const limits of tries) {
    const layout = await new LayoutTry(diagram, limits).layOut();
    if (layout.width <= phoneWidth) return layout;
    layouts.push(layout);
  }
  return layouts[0]!;
}

/** One try: sizes first, then places by ELK, then the insides of lists by ourselves. */
class LayoutTry {
  readonly #diagram: Diagram;
  readonly #limits: (typeof tries)[number];
  readonly #things: (DiagramNode | DiagramGroup)[];
  readonly #stacks = new Map<string, Stack>();
  readonly #texts = new Map<string, WrappedLabel>();
  readonly #boxes = new Map<string, Box>();

  constructor(diagram: Diagram, limits: (typeof tries)[number]) {
    this.#diagram = diagram;
    this.#limits = limits;
    this.#things = inTextOrder(diagram);
    for (const group of diagram.groups) {
      this.#texts.set(group.id, wrapLabel(group.label, smallText, groupLine));
      if (isStack(group, diagram)) this.#stacks.set(group.id, packStack(group, diagram, this.#room(group), nodeText));
    }
    for (const node of diagram.nodes)
      this.#texts.set(node.id, wrapLabel(node.label, nodeText, node.shape === 'diamond' ? diamondLine : limits.node));
  }

  async layOut(): Promise<Layout> {
    const { nodes, groups, edges, upward } = this.#diagram;
    const elements = new Map(this.#things.filter((thing) => !this.#stackOf(thing)).map((thing) => [thing.id, this.#element(thing)]));
    const root: ElkNode = { id: '(root)', children: [], layoutOptions: { ...options, 'elk.direction': upward ? 'UP' : 'DOWN' } };
    for (const thing of this.#things) {
      const element = elements.get(thing.id);
      if (element) (elements.get(thing.group ?? '') ?? root).children!.push(element);
    }
    const backward = backwardEdges(this.#diagram, this.#things);
    const labels = edges.map(({ label }) => wrapLabel(label, smallText, this.#limits.edge));
    root.edges = edges
      .map((edge, index) => {
        const ends = [this.#anchor(edge.from), this.#anchor(edge.to)];
        if (backward.has(edge)) ends.reverse();
        // Loops bend, so that the way forward can be straight.
        const layoutOptions = { 'elk.layered.priority.straightness': backward.has(edge) ? '0' : '10' };
        return { id: `(edge ${index})`, layoutOptions, sources: [ends[0]!], targets: [ends[1]!], labels: labelOf(labels[index]!) };
      })
      .filter(({ sources, targets }, index) => edges[index]!.line !== 'hidden' || sources[0] !== targets[0]);
    const placed = await new ELK().layout(root);

    placed.children?.forEach((element) => this.#collect(element));
    const place = <T extends { id: string }>(thing: T) => ({ ...thing, ...this.#boxes.get(thing.id)!, text: this.#texts.get(thing.id)! });
    const drawn = new Map(placed.edges?.map((edge) => [edge.id, edge]));
    return {
      width: Math.ceil(placed.width!),
      height: Math.ceil(placed.height!),
      nodes: nodes.map(place),
      groups: this.#things.filter((thing) => groups.includes(thing)).map(place),
      edges: edges.flatMap((edge, index): PlacedEdge[] => {
        const { sections, labels: [label] = [] } = drawn.get(`(edge ${index})`) ?? {};
        if (edge.line === 'hidden' || !sections?.[0]) return [];
        const [section] = sections;
        const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
        if (backward.has(edge)) points.reverse();
        points[0] = this.#onto(edge.from, points[0]!);
        points[points.length - 1] = this.#onto(edge.to, points.at(-1)!);
        const at = label && { x: label.x!, y: label.y!, width: label.width!, height: label.height! };
        return [{ ...edge, points, text: labels[index]!, at }];
      }),
    };
  }

  /** How wide the inside of a group may be on a phone. */
  #room({ group }: DiagramGroup): number {
    const around = this.#diagram.groups.find(({ id }) => id === group);
    return (around ? this.#room(around) : this.#limits.room - 2 * margin) - 2 * groupSide;
  }

  #stackOf(thing: DiagramNode | DiagramGroup): Stack | undefined {
    return this.#stacks.get(thing.group ?? '');
  }

  /** What an edge holds on to: lists are one thing, though hidden edges may name what is inside. */
  #anchor(id: string): string {
    const { group = '' } = this.#diagram.nodes.find((node) => node.id === id) ?? {};
    return this.#stacks.has(group) ? group : id;
  }

  #element(thing: DiagramNode | DiagramGroup): ElkNode {
    const text = this.#texts.get(thing.id)!;
    if ('shape' in thing) return { id: thing.id, ...outlineSize(thing.shape, text) };
    const head = headOf(text);
    const narrowest = text.width + 2 * groupSide + 4;
    const stack = this.#stacks.get(thing.id);
    if (stack) {
      // Lists that are next to or below each other are equally wide.
      const siblings = this.#diagram.groups.filter(({ group, id }) => group === thing.group && this.#stacks.has(id));
      const width = Math.max(
        ...siblings.map(({ id }) => Math.max(this.#stacks.get(id)!.width + 2 * groupSide, this.#texts.get(id)!.width + 2 * groupSide + 4)),
      );
      return { id: thing.id, width, height: head + stackHeight(stack) + groupFoot };
    }
    return {
      id: thing.id,
      children: [],
      layoutOptions: {
        'elk.padding': `[top=${head},left=${groupSide},bottom=${groupFoot},right=${groupSide}]`,
        'elk.nodeSize.constraints': 'MINIMUM_SIZE',
        'elk.nodeSize.minimum': `(${narrowest}, ${head})`,
      },
    };
  }

  #collect(element: ElkNode): void {
    const box = { x: element.x!, y: element.y!, width: element.width!, height: element.height! };
    this.#boxes.set(element.id, box);
    element.children?.forEach((child) => this.#collect(child));
    const stack = this.#stacks.get(element.id);
    if (!stack) return;
    const top = box.y + headOf(this.#texts.get(element.id)!);
    for (const cell of placeStack(stack, box.x + groupSide, top, box.width - 2 * groupSide)) {
      this.#boxes.set(cell.id, cell);
      this.#texts.set(cell.id, cell.text);
    }
  }

  /** Moves the end of an edge from the box around a node onto its outline. */
  #onto(id: string, point: Point): Point {
    const shape = this.#diagram.nodes.find((node) => node.id === id)?.shape ?? 'box';
    const box = this.#boxes.get(id)!;
    const deeper = inset(shape, box, point.x);
    return { x: point.x, y: point.y + (point.y > box.y + box.height / 2 ? -deeper : deeper) };
  }
}

/** Room for the title of a group. */
const headOf = (title: WrappedLabel) => title.height + 14;

/** Room around the words keeps them off the line. */
const labelOf = ({ lines, width, height }: WrappedLabel) =>
  lines.length === 0 ? [] : [{ text: lines.join(''), width: Math.ceil(width) + 8, height: Math.ceil(height) + 4 }];
